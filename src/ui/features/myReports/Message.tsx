import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

const useStyles = themedStyles((theme) => ({
  root: {
    padding: `${space.m} ${space.l}`,
    background: theme.semanticColors.bodyStandoutBackground,
    borderRadius: '4px'
  },
  title: { margin: 0, fontSize: fontSize.small, fontWeight: 600 },
  // The line breaks of whoever wrote it.
  text: { margin: `${space.xs} 0 0`, fontSize: fontSize.body, lineHeight: '1.5', whiteSpace: 'pre-line' }
}));

/** What somebody has written to the reporter. */
export const Message: React.FC<{ title: string; text: string }> = ({ title, text }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{text}</p>
    </div>
  );
};
