import * as React from 'react';
import { MyReport } from '../../../app/Services';
import { Instant, toInstant } from '../../../domain/shared/Instant';
import { useApp } from '../../context/AppContext';

export interface MyReportsState {
  /** Undefined until they have come for the first time. */
  readonly reports: readonly MyReport[] | undefined;
  readonly fetchedAt: Instant | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  refresh(): void;
}

/** My reports, newest first; what was fetched before stays on the page while it is fetched again or that fails. */
export function useMyReports(): MyReportsState {
  const { services, clock } = useApp();
  const [state, setState] = React.useState<Omit<MyReportsState, 'refresh'>>({
    reports: undefined,
    fetchedAt: undefined,
    loading: true,
    error: undefined
  });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let gone = false;
    setState((before) => ({ ...before, loading: true, error: undefined }));
    services.listMyReports().then(
      (reports) => {
        if (!gone) setState({ reports, fetchedAt: toInstant(clock()), loading: false, error: undefined });
      },
      (error: unknown) => {
        if (!gone) setState((before) => ({ ...before, loading: false, error }));
      }
    );
    return () => {
      gone = true;
    };
  }, [services, clock, round]);
  const refresh = React.useCallback(() => setRound((before) => before + 1), []);
  return { ...state, refresh };
}
