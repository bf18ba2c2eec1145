import { focusRing, fontSize, space, touchHeight } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

/** Numbers in columns of their own digits; the first column stays while the rest scrolls. */
export const useTableStyles = themedStyles((theme) => {
  const colors = theme.semanticColors;
  const line = `1px solid ${colors.bodyDivider}`;
  return {
    region: [
      { overflowX: 'auto', border: line, borderRadius: '8px', background: colors.bodyBackground },
      focusRing(theme)
    ],
    // The whole table is narrower than this only where the page is.
    hint: {
      margin: `0 0 ${space.s}`,
      fontSize: fontSize.small,
      color: colors.bodySubtext,
      '@container (min-width: 44rem)': { display: 'none' }
    },
    table: {
      width: '100%',
      borderCollapse: 'separate',
      borderSpacing: '0',
      fontSize: fontSize.small,
      color: colors.bodyText
    },
    caption: {
      position: 'sticky',
      left: 0,
      padding: `${space.m} ${space.l}`,
      textAlign: 'left',
      fontSize: fontSize.body,
      fontWeight: 600
    },
    head: {
      padding: `${space.s} 0.3rem`,
      fontWeight: 600,
      borderTop: line,
      borderBottom: `2px solid ${colors.inputBorder}`,
      color: colors.bodySubtext,
      whiteSpace: 'nowrap'
    },
    abbreviation: { textDecoration: 'none' },
    cell: { padding: '0 0.3rem', height: '2.25rem', borderBottom: line, fontWeight: 400 },
    // After `cell` and `head`, whose padding it changes.
    first: {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: '8.5rem',
      paddingLeft: space.l,
      textAlign: 'left',
      background: colors.bodyBackground
    },
    number: {
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      minWidth: '1.5rem',
      ':last-child': { paddingRight: space.l }
    },
    zero: { color: colors.bodySubtext },
    total: { fontWeight: 600 },
    chosen: { '> *': { background: colors.bodyBackgroundChecked } },
    sum: {
      '> *': {
        fontWeight: 600,
        borderBottom: 0,
        borderTop: `1px solid ${colors.inputBorder}`,
        height: touchHeight
      }
    },
    choose: [
      {
        boxSizing: 'border-box',
        display: 'block',
        width: '100%',
        minHeight: '2.25rem',
        padding: `${space.xs} 0`,
        font: 'inherit',
        textAlign: 'left',
        color: colors.link,
        background: 'transparent',
        border: 0,
        cursor: 'pointer',
        ':hover': { color: colors.linkHovered, textDecoration: 'underline' },
        '[aria-pressed="true"]': { fontWeight: 600, color: colors.bodyText },
        '@media (pointer: coarse)': { minHeight: touchHeight }
      },
      focusRing(theme)
    ]
  };
});
