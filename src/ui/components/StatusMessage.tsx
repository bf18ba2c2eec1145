import * as React from 'react';
import { fontSize, space } from './layout';
import { themedStyles } from './themedStyles';

export type StatusTone = 'info' | 'success' | 'warning' | 'error';

export interface StatusMessageProps {
  readonly tone?: StatusTone;
  readonly title?: string;
  /** Spoken when it appears: `status` waits its turn, `alert` interrupts. Leave out for text that is simply there. */
  readonly live?: 'status' | 'alert';
}

const useStyles = themedStyles((theme) => {
  const colors = theme.semanticColors;
  return {
    box: {
      boxSizing: 'border-box',
      padding: `${space.m} ${space.l}`,
      fontSize: fontSize.body,
      lineHeight: '1.5',
      color: colors.bodyText,
      border: '1px solid transparent',
      borderLeftWidth: 4,
      borderRadius: '4px',
      '> p': { margin: 0 },
      '> p + p, > * + p': { marginTop: space.s }
    },
    info: { background: colors.infoBackground, borderLeftColor: theme.palette.themePrimary },
    success: { background: colors.successBackground, borderLeftColor: colors.successIcon },
    warning: { background: colors.warningBackground, borderLeftColor: theme.palette.yellowDark },
    error: { background: colors.errorBackground, borderLeftColor: colors.errorText },
    title: { margin: 0, fontWeight: 600 }
  };
});

/** A message in the page. What it is stands in its words; the colour only helps. */
export const StatusMessage: React.FC<StatusMessageProps> = ({ tone = 'info', title, live, children }) => {
  const styles = useStyles();
  return (
    <div role={live} className={`${styles.box} ${styles[tone]}`}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
};
