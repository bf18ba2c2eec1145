import * as React from 'react';
import { IStyle, ITheme } from '@fluentui/react';
import { cornerRadius, focusRing, fontSize, gentleTransition, space, touchHeight } from './layout';
import { themedStyles } from './themedStyles';

export interface ButtonProps {
  readonly children: React.ReactNode;
  onClick?(): void;
  /** `primary`: the one thing to do. `quiet`: looks like a link, takes no room. */
  readonly appearance?: 'primary' | 'secondary' | 'quiet';
  readonly type?: 'button' | 'submit';
  /** Work is under way: pressing again does nothing, but the button keeps its focus. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** As wide as its room on a phone: for the main action, within reach of either thumb. */
  readonly wideOnPhone?: boolean;
  readonly id?: string;
  readonly expanded?: boolean;
}

function primaryStyle(theme: ITheme): IStyle {
  const colors = theme.semanticColors;
  return {
    color: colors.primaryButtonText,
    background: colors.primaryButtonBackground,
    borderColor: colors.primaryButtonBackground,
    ':hover': { background: colors.primaryButtonBackgroundHovered, color: colors.primaryButtonTextHovered },
    ':active': { background: colors.primaryButtonBackgroundPressed, color: colors.primaryButtonTextPressed }
  };
}

const useStyles = themedStyles((theme) => ({
  button: [
    {
      boxSizing: 'border-box',
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: space.s,
      minHeight: touchHeight,
      padding: '0.5rem 1.25rem',
      fontFamily: 'inherit',
      fontSize: fontSize.body,
      fontWeight: 600,
      lineHeight: '1.3',
      textAlign: 'center',
      borderRadius: cornerRadius,
      borderWidth: 1,
      borderStyle: 'solid',
      cursor: 'pointer',
      '&[disabled]': {
        color: theme.semanticColors.buttonTextDisabled,
        background: theme.semanticColors.buttonBackgroundDisabled,
        borderColor: theme.semanticColors.buttonBackgroundDisabled,
        cursor: 'default'
      },
      '&[aria-busy="true"]': { cursor: 'progress' }
    },
    gentleTransition('background-color'),
    focusRing(theme)
  ],
  primary: primaryStyle(theme),
  secondary: {
    color: theme.semanticColors.buttonText,
    background: theme.semanticColors.buttonBackground,
    borderColor: theme.palette.neutralSecondaryAlt,
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered }
  },
  quiet: {
    padding: '0.5rem 0.25rem',
    fontWeight: 400,
    color: theme.semanticColors.link,
    background: 'transparent',
    borderColor: 'transparent',
    textDecoration: 'underline',
    textUnderlineOffset: '0.2em',
    ':hover': { color: theme.semanticColors.linkHovered }
  },
  wideOnPhone: { '@media (max-width: 30rem)': { width: '100%' } }
}));

/** A button. Never disabled while it works, since a disabled button loses the focus of keyboard users. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>((props, ref) => {
  const styles = useStyles();
  const { appearance = 'secondary', busy, wideOnPhone } = props;
  return (
    <button
      ref={ref}
      id={props.id}
      type={props.type ?? 'button'}
      className={[styles.button, styles[appearance], wideOnPhone ? styles.wideOnPhone : ''].join(' ')}
      disabled={props.disabled}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onClick?.();
      }}
    >
      {props.children}
    </button>
  );
});
Button.displayName = 'Button';
