import { IStyle, ITheme } from '@fluentui/react';

/** Lengths follow the text size of the browser, so that 200 % text reflows instead of being cut. */
export const space = {
  xs: '0.25rem',
  s: '0.5rem',
  m: '0.75rem',
  l: '1rem',
  xl: '1.5rem',
  xxl: '2rem'
} as const;

export const fontSize = {
  small: '0.8125rem',
  body: '0.9375rem',
  large: '1.125rem',
  title: '1.5rem',
  display: '2rem'
} as const;

/** Smallest height of what one presses (WCAG 2.5.5; thumbs in gloves). */
export const touchHeight = '2.75rem';

export const cornerRadius = '4px';

/** A ring that is seen on any background: drawn outside the element, in the text colour of the theme. */
export function focusRing(theme: ITheme): Record<string, IStyle> {
  return {
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
  };
}

/** Motion only for those who have not asked for less of it. */
export function gentleTransition(properties: string): Record<string, IStyle> {
  return {
    '@media (prefers-reduced-motion: no-preference)': {
      transitionProperty: properties,
      transitionDuration: '120ms',
      transitionTimingFunction: 'ease-out'
    }
  };
}

/** Read by screen readers only. */
export const visuallyHidden: IStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
  border: 0
};
