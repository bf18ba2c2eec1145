import { IStyle, ITheme } from '@fluentui/react';
import { focusRing, fontSize, space, touchHeight } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

const line = (theme: ITheme): string => `1px solid ${theme.semanticColors.bodyDivider}`;

const frame = (theme: ITheme): Record<'region' | 'hint' | 'table' | 'caption', IStyle> => ({
  region: [
    {
      overflowX: 'auto',
      border: line(theme),
      borderRadius: '8px',
      background: theme.semanticColors.bodyBackground
    },
    focusRing(theme)
  ],
  // The whole table is narrower than this only where the page is.
  hint: {
    margin: `0 0 ${space.s}`,
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext,
    '@container (min-width: 44rem)': { display: 'none' }
  },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '0',
    fontSize: fontSize.small,
    color: theme.semanticColors.bodyText
  },
  caption: {
    position: 'sticky',
    left: 0,
    padding: `${space.m} ${space.l}`,
    textAlign: 'left',
    fontSize: fontSize.body,
    fontWeight: 600
  }
});

const cells = (
  theme: ITheme
): Record<
  'head' | 'abbreviation' | 'cell' | 'first' | 'number' | 'zero' | 'total' | 'chosen' | 'sum',
  IStyle
> => ({
  head: {
    padding: `${space.s} 0.3rem`,
    fontWeight: 600,
    borderTop: line(theme),
    borderBottom: `2px solid ${theme.semanticColors.inputBorder}`,
    color: theme.semanticColors.bodySubtext,
    whiteSpace: 'nowrap'
  },
  abbreviation: { textDecoration: 'none' },
  cell: { padding: '0 0.3rem', height: '2.25rem', borderBottom: line(theme), fontWeight: 400 },
  // After `cell` and `head`, whose padding it changes.
  first: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: '8.5rem',
    paddingLeft: space.l,
    textAlign: 'left',
    background: theme.semanticColors.bodyBackground
  },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    minWidth: '1.5rem',
    ':last-child': { paddingRight: space.l }
  },
  zero: { color: theme.semanticColors.bodySubtext },
  total: { fontWeight: 600 },
  chosen: { '> *': { background: theme.semanticColors.bodyBackgroundChecked } },
  sum: {
    '> *': {
      fontWeight: 600,
      borderBottom: 0,
      borderTop: `1px solid ${theme.semanticColors.inputBorder}`,
      height: touchHeight
    }
  }
});

const button = (theme: ITheme): Record<'choose', IStyle> => ({
  choose: [
    {
      boxSizing: 'border-box',
      display: 'block',
      width: '100%',
      minHeight: '2.25rem',
      padding: `${space.xs} 0`,
      font: 'inherit',
      textAlign: 'left',
      color: theme.semanticColors.link,
      background: 'transparent',
      border: 0,
      cursor: 'pointer',
      ':hover': { color: theme.semanticColors.linkHovered, textDecoration: 'underline' },
      '[aria-pressed="true"]': { fontWeight: 600, color: theme.semanticColors.bodyText },
      '@media (pointer: coarse)': { minHeight: touchHeight }
    },
    focusRing(theme)
  ]
});

/** Numbers in columns of their own digits; the first column stays while the rest scrolls. */
export const useTableStyles = themedStyles((theme) => ({
  ...frame(theme),
  ...cells(theme),
  ...button(theme)
}));
