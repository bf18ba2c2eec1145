import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

export type MarkTone = 'done' | 'todo' | 'neutral';

export interface StateMarkProps {
  readonly tone: MarkTone;
  readonly text: string;
}

const useStyles = themedStyles((theme) => {
  const colors = theme.semanticColors;
  return {
    mark: {
      flex: '0 0 auto',
      alignSelf: 'flex-start',
      minWidth: '7.5rem',
      boxSizing: 'border-box',
      padding: `0 ${space.s}`,
      fontSize: fontSize.small,
      lineHeight: '1.5rem',
      borderRadius: '4px',
      border: '1px solid transparent',
      color: colors.bodyText
    },
    done: { background: colors.successBackground },
    todo: { background: colors.warningBackground, fontWeight: 600 },
    neutral: { background: colors.bodyStandoutBackground }
  };
});

/** A state in one or two words; the colour only helps. */
export const StateMark: React.FC<StateMarkProps> = ({ tone, text }) => {
  const styles = useStyles();
  return <span className={`${styles.mark} ${styles[tone]}`}>{text}</span>;
};
