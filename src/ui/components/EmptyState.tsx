import * as React from 'react';
import { fontSize, space } from './layout';
import { themedStyles } from './themedStyles';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
}

const useStyles = themedStyles((theme) => ({
  root: {
    padding: `${space.xxl} ${space.l}`,
    textAlign: 'center',
    background: theme.semanticColors.bodyStandoutBackground,
    borderRadius: '8px'
  },
  title: { margin: 0, fontSize: fontSize.large, fontWeight: 600 },
  text: {
    margin: `${space.s} auto 0`,
    maxWidth: '32rem',
    fontSize: fontSize.body,
    color: theme.semanticColors.bodySubtext
  },
  action: { marginTop: space.l }
}));

/** There is nothing here, why, and (as children) what one can do. */
export const EmptyState: React.FC<EmptyStateProps> = ({ title, text, children }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.action}>{children}</div>}
    </div>
  );
};
