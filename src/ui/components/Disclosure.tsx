import * as React from 'react';
import { focusRing, fontSize, space, touchHeight } from './layout';
import { themedStyles } from './themedStyles';

export interface DisclosureProps {
  readonly summary: string;
}

const useStyles = themedStyles((theme) => ({
  root: { fontSize: fontSize.body },
  summary: [
    {
      // The height must not be made with flex: that takes away the browser's own arrow.
      padding: '0.625rem 0',
      minHeight: touchHeight,
      boxSizing: 'border-box',
      color: theme.semanticColors.link,
      cursor: 'pointer',
      borderRadius: '4px',
      ':hover': { textDecoration: 'underline' }
    },
    focusRing(theme)
  ],
  content: { padding: `0 0 ${space.s}`, '> p': { margin: `0 0 ${space.s}` } }
}));

/** At hand but not in the way: opens where it stands. */
export const Disclosure: React.FC<DisclosureProps> = ({ summary, children }) => {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
