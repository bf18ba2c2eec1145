import * as React from 'react';
import { Services } from '../../app/Services';
import { Clock } from '../../domain/shared/Instant';
import { Locale } from '../../loc/loadStrings';
import { Strings } from '../../loc/Strings';

/** The capabilities one can navigate to; each is also a web part of its own. */
export type Capability = 'report' | 'myReports' | 'inbox' | 'overview' | 'administration';

/** What every feature may use. Features know nothing of SharePoint, Teams or each other. */
export interface AppEnvironment {
  readonly services: Services;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly clock: Clock;
  /** Goes to another capability; where the web part shows only one, that one's page or nothing happens (`canNavigate`). */
  navigate(to: Capability): void;
  readonly canNavigate: boolean;
}

const AppContext = React.createContext<AppEnvironment | undefined>(undefined);

export const AppProvider = AppContext.Provider;

/** Throws outside an `AppProvider`: a feature without its environment is a programming error. */
export function useApp(): AppEnvironment {
  const environment = React.useContext(AppContext);
  if (!environment) throw new Error('useApp needs an AppProvider above it');
  return environment;
}
