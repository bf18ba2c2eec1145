import * as React from 'react';
import { focusRing, fontSize, space, touchHeight } from './layout';
import { themedStyles } from './themedStyles';

export interface DisclosureProps {
  readonly summary: string;
  /** How it stands at first; after that the person decides. */
  readonly open?: boolean;
}

const useStyles = themedStyles((theme) => ({
  root: { fontSize: fontSize.body },
  summary: [
    {
      // The height must not be made with flex: that takes away the browser's own arrow.
      padding: '0.625rem 0',
      minHeight: touchHeight,
      boxSizing: 'border-box',
      fontWeight: 600,
      color: theme.semanticColors.bodyText,
      cursor: 'pointer',
      borderRadius: '4px',
      ':hover': { textDecoration: 'underline' }
    },
    focusRing(theme)
  ],
  content: { padding: `0 0 ${space.s}`, lineHeight: '1.5', '> p': { margin: `0 0 ${space.s}` } }
}));

/** At hand but not in the way: opens where it stands. */
export const Disclosure: React.FC<DisclosureProps> = ({ summary, open, children }) => {
  const styles = useStyles();
  return (
    <details className={styles.root} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
};
