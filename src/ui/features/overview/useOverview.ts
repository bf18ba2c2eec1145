import * as React from 'react';
import { MonthlyOverview } from '../../../app/Services';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';

export interface OverviewModel {
  readonly overview?: MonthlyOverview;
  readonly error?: unknown;
  readonly loading: boolean;
  /** The year that is asked for; undefined until the first answer has said which. */
  readonly year?: number;
  /** The category that the chart shows; undefined for all. */
  readonly category?: string;
  chooseYear(year: number): void;
  /** Choosing the chosen one shows all again. */
  toggleCategory(code: string): void;
  showAll(): void;
  reload(): void;
}

interface State {
  readonly overview?: MonthlyOverview;
  readonly error?: unknown;
  readonly loading: boolean;
  readonly year?: number;
  readonly category?: string;
}

/** Cases by month and category for one year, and what of it the chart shows. */
export function useOverview(): OverviewModel {
  const { services } = useApp();
  const isMounted = useMounted();
  const latest = React.useRef(0);
  const [state, setState] = React.useState<State>({ loading: true });
  const load = React.useCallback(
    async (year: number | undefined): Promise<void> => {
      const mine = ++latest.current;
      const show = (answer: Partial<State>): void => {
        if (isMounted() && mine === latest.current)
          setState((before) => ({ ...before, ...answer, loading: false }));
      };
      setState((before) => ({ ...before, loading: true, error: undefined, year }));
      try {
        const overview = await services.loadOverview(year);
        show({ overview, year: overview.year });
      } catch (error) {
        show({ error });
      }
    },
    [services, isMounted]
  );
  React.useEffect(() => {
    void load(undefined);
  }, [load]);
  const setCategory = (change: (before?: string) => string | undefined): void =>
    setState((before) => ({ ...before, category: change(before.category) }));
  return {
    ...state,
    chooseYear: (year) => void load(year),
    toggleCategory: (code) => setCategory((before) => (before === code ? undefined : code)),
    showAll: () => setCategory(() => undefined),
    reload: () => void load(state.year)
  };
}
