import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

export interface RunningTextProps {
  readonly heading: string;
  /** In small print after the heading, such as when it was written. */
  readonly note?: string;
  readonly text: string;
}

const useStyles = themedStyles((theme) => ({
  heading: { margin: 0, fontSize: fontSize.body, fontWeight: 600 },
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  text: {
    margin: `${space.xs} 0 0`,
    maxWidth: '44rem',
    fontSize: fontSize.body,
    lineHeight: '1.55',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere'
  }
}));

/** What somebody wrote, with its own line breaks. */
export const RunningText: React.FC<RunningTextProps> = ({ heading, note, text }) => {
  const styles = useStyles();
  return (
    <section>
      <h4 className={styles.heading}>{heading}</h4>
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.text}>{text}</p>
    </section>
  );
};
