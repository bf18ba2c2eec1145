import { IStyle, ITheme } from '@fluentui/react';
import { cornerRadius, fontSize, touchHeight } from './layout';

/** The look shared by text boxes and lists to choose from. 16 px text: iOS zooms into anything smaller. */
export function inputStyle(theme: ITheme): IStyle {
  const colors = theme.semanticColors;
  return {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    // The picker of dates is wide by nature; large text on a narrow screen must not be wider than the page.
    minWidth: 0,
    minHeight: touchHeight,
    padding: '0.5rem 0.75rem',
    fontFamily: 'inherit',
    fontSize: `max(16px, ${fontSize.body})`,
    lineHeight: '1.5',
    color: colors.inputText,
    background: colors.inputBackground,
    border: `1px solid ${theme.palette.neutralSecondaryAlt}`,
    borderRadius: cornerRadius,
    colorScheme: theme.isInverted ? 'dark' : 'light',
    ':hover': { borderColor: colors.inputBorderHovered },
    ':focus': {
      outline: `2px solid ${colors.inputFocusBorderAlt}`,
      outlineOffset: '-1px',
      borderColor: colors.inputFocusBorderAlt
    },
    // What was written must be readable also while it cannot be changed; Safari and Chrome fade it by themselves.
    ':disabled': {
      color: colors.bodySubtext,
      WebkitTextFillColor: colors.bodySubtext,
      background: colors.disabledBackground,
      opacity: 1
    },
    '::placeholder': { color: colors.inputPlaceholderText, opacity: 1 },
    '&[aria-invalid="true"]': { borderColor: colors.errorText, borderWidth: 2 }
  };
}
