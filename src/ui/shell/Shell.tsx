import { PartialTheme, ThemeProvider } from '@fluentui/react';
import * as React from 'react';
import { Services } from '../../app/Services';
import { Clock } from '../../domain/shared/Instant';
import { Locale } from '../../loc/loadStrings';
import { Strings } from '../../loc/Strings';
import { visuallyHidden } from '../components/layout';
import { themedStyles } from '../components/themedStyles';
import { ArrivalContext } from '../components/ViewHeading';
import { AppEnvironment, AppProvider, Capability } from '../context/AppContext';
import { Navigation } from './Navigation';
import { useCapabilities } from './useCapabilities';
import { View } from './View';
import { viewLoaders } from './views';

export interface ShellProps {
  readonly services: Services;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly clock: Clock;
  /** One capability by itself (a web part on a page), or all of them with navigation. */
  readonly start: Capability | 'shell';
  /** The palette of SharePoint or Teams; Fluent's own light theme without it. */
  readonly theme?: PartialTheme;
  readonly host: 'sharepoint' | 'teams';
  /** Where a deep link leads; when it changes, the shell follows. */
  readonly initialCapability?: Capability;
  /** Told at every navigation; with a single capability it is what navigates, to that capability's page. */
  onNavigate?(to: Capability): void;
}

const useStyles = themedStyles(() => ({
  root: {
    maxWidth: '72rem',
    margin: '0 auto',
    padding: '0.5rem 1rem 3rem',
    boxSizing: 'border-box',
    // A long Swedish compound in large text breaks rather than widening the page.
    overflowWrap: 'anywhere'
  },
  // A web part on a page already has the margins of its section.
  alone: { padding: '0.25rem' },
  view: { marginTop: '1.25rem' },
  hidden: visuallyHidden
}));

/** Links are written by others, and may be from another version of the product. */
function isCapability(name: string): name is Capability {
  return name === 'report' || name in viewLoaders;
}

interface Place {
  readonly capability: Capability;
  readonly navigated: boolean;
}

function usePlace(props: ShellProps): [Place, (to: Capability) => void] {
  const { start, initialCapability, onNavigate } = props;
  const wanted = initialCapability && isCapability(initialCapability) ? initialCapability : 'report';
  const first = start === 'shell' ? wanted : start;
  const [place, setPlace] = React.useState<Place>({ capability: first, navigated: false });
  React.useEffect(() => {
    setPlace((before) => (before.capability === first ? before : { capability: first, navigated: true }));
  }, [first]);
  const navigate = React.useCallback(
    (to: Capability): void => {
      if (start === 'shell') setPlace({ capability: to, navigated: true });
      onNavigate?.(to);
    },
    [start, onNavigate]
  );
  return [place, navigate];
}

const Frame: React.FC<{ place: Place; environment: AppEnvironment; shell: ShellProps }> = (props) => {
  const { place, environment, shell } = props;
  const styles = useStyles();
  const whole = shell.start === 'shell';
  const capabilities = useCapabilities(shell.services, place.capability, whole);
  const inTeams = shell.host === 'teams';
  // Teams gives us a document of our own; on a SharePoint page the landmarks and the first heading are there already.
  const Header = inTeams ? 'header' : 'div';
  const Main = inTeams ? 'main' : 'div';
  return (
    <div className={`${styles.root} ${whole ? '' : styles.alone}`} lang={shell.locale}>
      <Header>
        {inTeams && <h1 className={styles.hidden}>{shell.strings.common.appName}</h1>}
        {whole && (
          <Navigation
            capabilities={capabilities}
            current={place.capability}
            onChoose={environment.navigate}
          />
        )}
      </Header>
      <Main className={styles.view}>
        <View key={place.capability} capability={place.capability} />
      </Main>
    </div>
  );
};

/** The frame around the capabilities: theme, texts, navigation. */
export const Shell: React.FC<ShellProps> = (props) => {
  const { services, strings, locale, clock, start, onNavigate } = props;
  const [place, navigate] = usePlace(props);
  const canNavigate = start === 'shell' || onNavigate !== undefined;
  const environment = React.useMemo<AppEnvironment>(
    () => ({ services, strings, locale, clock, navigate, canNavigate }),
    [services, strings, locale, clock, navigate, canNavigate]
  );
  return (
    <ThemeProvider theme={props.theme} applyTo="element">
      <AppProvider value={environment}>
        <ArrivalContext.Provider value={place}>
          <Frame place={place} environment={environment} shell={props} />
        </ArrivalContext.Provider>
      </AppProvider>
    </ThemeProvider>
  );
};
