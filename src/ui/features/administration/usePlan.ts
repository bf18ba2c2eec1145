import * as React from 'react';
import { AdministrationServices, PlanLine } from '../../../app/Services';
import { countDone, StepStates } from './groupLines';

/** Where the administrator is: the plan is compared, shown, carried out; then it is empty, or stopped halfway. */
export type PlanPhase = 'comparing' | 'shown' | 'running' | 'stopped' | 'unreadable';

export interface PlanModel {
  readonly phase: PlanPhase;
  readonly lines: readonly PlanLine[];
  readonly states: StepStates;
  /** Steps done in the latest run that came to its end; undefined before that. */
  readonly stepsDone?: number;
  readonly error?: unknown;
  compare(): void;
  apply(): void;
  /** Compares again, since a step may have been cut off in the middle, and carries out what remains. */
  resume(): void;
}

type State = Omit<PlanModel, 'compare' | 'apply' | 'resume'>;
type Change = (change: Partial<State>) => void;
const comparing: State = { phase: 'comparing', lines: [], states: {} };

async function compare(services: AdministrationServices, change: Change): Promise<readonly PlanLine[]> {
  change({ ...comparing, error: undefined });
  try {
    const lines = await services.plan();
    change({ phase: 'shown', lines });
    return lines;
  } catch (error) {
    change({ phase: 'unreadable', error });
    return [];
  }
}

async function apply(
  services: AdministrationServices,
  lines: readonly PlanLine[],
  change: Change
): Promise<void> {
  let states: StepStates = {};
  change({ phase: 'running', states, error: undefined, stepsDone: undefined });
  try {
    await services.apply(({ id, state }) => {
      states = { ...states, [id]: state };
      change({ states });
    });
  } catch (error) {
    change({ phase: 'stopped', error });
    return;
  }
  change({ stepsDone: countDone(lines, states) });
  await compare(services, change);
}

/** The plan and what becomes of it. `onChanged` is told when the site has changed. */
export function usePlan(services: AdministrationServices, onChanged: () => void): PlanModel {
  const [state, setState] = React.useState(comparing);
  const latest = React.useRef(0);
  /** What follows from here on; whatever was begun before has nothing more to say. */
  const begin = React.useCallback((): Change => {
    const mine = ++latest.current;
    return (part) => {
      if (mine === latest.current) setState((before) => ({ ...before, ...part }));
    };
  }, []);
  React.useEffect(() => {
    void compare(services, begin());
    return () => {
      latest.current++;
    };
  }, [services, begin]);
  const run = async (lines: readonly PlanLine[]): Promise<void> => {
    await apply(services, lines, begin());
    onChanged();
  };
  return {
    ...state,
    compare: () => {
      const change = begin();
      change({ stepsDone: undefined });
      void compare(services, change);
    },
    apply: () => void run(state.lines),
    resume: () => void compare(services, begin()).then((lines) => (lines.length ? run(lines) : undefined))
  };
}
