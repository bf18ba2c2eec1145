import { fontSize, space, visuallyHidden } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

/** What the sections of the settings page share. */
export const useSectionStyles = themedStyles((theme) => ({
  page: { display: 'flex', flexDirection: 'column', gap: space.xxl, color: theme.semanticColors.bodyText },
  section: { display: 'flex', flexDirection: 'column', gap: space.m, minWidth: 0 },
  heading: { margin: 0, fontSize: fontSize.large, fontWeight: 600, outline: 'none' },
  subheading: { margin: 0, fontSize: fontSize.body, fontWeight: 600 },
  text: { margin: 0, fontSize: fontSize.body, lineHeight: '1.5' },
  quiet: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: space.s },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${space.xs} ${space.m}`,
    fontSize: fontSize.body,
    lineHeight: '1.5'
  },
  rowText: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  hidden: visuallyHidden
}));
