import * as React from 'react';
import { focusRing, fontSize, gentleTransition, space, touchHeight } from '../components/layout';
import { themedStyles } from '../components/themedStyles';
import { Capability, useApp } from '../context/AppContext';

export interface NavigationProps {
  readonly capabilities: readonly Capability[];
  readonly current: Capability;
  onChoose(capability: Capability): void;
}

const useStyles = themedStyles((theme) => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${space.xs}`,
    // The first tab's text stands in line with the headings below it.
    margin: '0 -0.625rem',
    padding: 0,
    listStyle: 'none'
  },
  tab: [
    {
      position: 'relative',
      minHeight: touchHeight,
      padding: '0.5rem 0.625rem',
      fontFamily: 'inherit',
      fontSize: fontSize.body,
      color: theme.semanticColors.bodySubtext,
      background: 'transparent',
      border: 0,
      borderRadius: '4px',
      cursor: 'pointer',
      ':hover': { color: theme.semanticColors.bodyText },
      ':hover::after': { background: theme.semanticColors.bodyDivider },
      '::after': {
        content: '""',
        position: 'absolute',
        left: 10,
        right: 10,
        bottom: 2,
        height: 3,
        borderRadius: 2
      }
    },
    gentleTransition('color'),
    focusRing(theme)
  ],
  current: {
    fontWeight: 600,
    color: theme.semanticColors.bodyText,
    '::after, :hover::after': { background: theme.palette.themePrimary },
    // Colours are replaced in forced colours; the line must then be one of the system's.
    '@media (forced-colors: active)': { '::after': { background: 'Highlight' } }
  }
}));

/** The inner navigation: one row of tabs, two where there is no room. Teams on iOS opens only one tab of an app. */
export const Navigation: React.FC<NavigationProps> = ({ capabilities, current, onChoose }) => {
  const { strings } = useApp();
  const styles = useStyles();
  return (
    <nav aria-label={strings.common.navigationLabel}>
      <ul className={styles.list}>
        {capabilities.map((capability) => (
          <li key={capability}>
            <button
              type="button"
              className={`${styles.tab} ${capability === current ? styles.current : ''}`}
              aria-current={capability === current ? 'page' : undefined}
              onClick={() => onChoose(capability)}
            >
              {strings.common.navigation[capability]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
