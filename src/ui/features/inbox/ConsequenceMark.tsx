import { ITheme } from '@fluentui/react';
import * as React from 'react';
import { Consequence } from '../../../domain/report/Report';
import { fontSize, space, visuallyHidden } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';

const look = (background: string, dot: string, border = 'transparent'): object => ({
  background,
  borderColor: border,
  '::before': { background: dot }
});

/** The word says it, colour only helps: two grounds differ little for some eyes and not at all in high contrast. */
function grounds(theme: ITheme): Record<Consequence, object> {
  const colors = theme.semanticColors;
  return {
    none: look(colors.bodyStandoutBackground, theme.palette.neutralTertiary),
    minor: look(colors.bodyStandoutBackground, theme.palette.neutralSecondary),
    moderate: look(colors.warningBackground, theme.palette.yellowDark),
    significant: look(colors.severeWarningBackground, colors.severeWarningIcon, colors.severeWarningIcon),
    catastrophic: { ...look(colors.errorBackground, colors.errorText, colors.errorText), fontWeight: 600 }
  };
}

const useStyles = themedStyles((theme) => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.375rem',
    padding: `0.0625rem ${space.s}`,
    borderRadius: '999px',
    border: '1px solid transparent',
    fontSize: fontSize.small,
    lineHeight: '1.4',
    fontWeight: 400,
    color: theme.semanticColors.bodyText,
    whiteSpace: 'nowrap',
    '::before': { content: '""', flex: 'none', width: '0.5rem', height: '0.5rem', borderRadius: '50%' }
  },
  hidden: visuallyHidden,
  ...grounds(theme)
}));

/** Konsekvens för den enskilde, as a word on a ground whose colour grows with it. */
export const ConsequenceMark: React.FC<{ consequence: Consequence }> = ({ consequence }) => {
  const { strings } = useApp();
  const styles = useStyles();
  return (
    <span className={`${styles.mark} ${styles[consequence]}`}>
      <span className={styles.hidden}>{strings.inbox.consequencePrefix} </span>
      {strings.common.consequences[consequence]}
    </span>
  );
};
