import * as React from 'react';
import { useApp } from '../context/AppContext';
import { fontSize, space } from './layout';
import { themedStyles } from './themedStyles';

export interface LoadingProps {
  /** What is being fetched, as a sentence; "Hämtar …" when left out. */
  readonly text?: string;
}

const useStyles = themedStyles((theme) => ({
  root: {
    padding: `${space.xl} 0`,
    fontSize: fontSize.body,
    color: theme.semanticColors.bodySubtext,
    // What comes at once needs no message: it fades in for those who must wait.
    '@media (prefers-reduced-motion: no-preference)': {
      animation: 'qms-appear 150ms ease-out 250ms both',
      '@keyframes qms-appear': { from: { opacity: 0 }, to: { opacity: 1 } }
    }
  }
}));

/** Said while something is fetched. */
export const Loading: React.FC<LoadingProps> = ({ text }) => {
  const { strings } = useApp();
  return (
    <div role="status" className={useStyles().root}>
      {text ?? strings.common.loading}
    </div>
  );
};
