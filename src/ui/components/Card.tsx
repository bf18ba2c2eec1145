import * as React from 'react';
import { space } from './layout';
import { themedStyles } from './themedStyles';

export interface CardProps {
  /** `quiet` has a tinted ground and no border: for information beside what one does. */
  readonly appearance?: 'outlined' | 'quiet';
  /** `li` where the card is one of many. */
  readonly as?: 'div' | 'li';
}

const useStyles = themedStyles((theme) => ({
  card: { boxSizing: 'border-box', minWidth: 0, padding: space.l, borderRadius: '8px', listStyle: 'none' },
  outlined: {
    background: theme.semanticColors.bodyBackground,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    boxShadow: theme.effects.elevation4
  },
  quiet: { background: theme.semanticColors.bodyStandoutBackground, border: '1px solid transparent' }
}));

/** A surface that holds together what belongs together. */
export const Card: React.FC<CardProps> = ({ appearance = 'outlined', as: Element = 'div', children }) => {
  const styles = useStyles();
  return <Element className={`${styles.card} ${styles[appearance]}`}>{children}</Element>;
};
