import * as React from 'react';
import { ReceiveOutcome } from '../../../app/Services';
import { isQmsError } from '../../../domain/shared/QmsError';
import { useMounted } from '../../context/useMounted';

export type ActionName = 'receive' | 'ask' | 'move' | 'takeIn' | 'feedback';

/** What went wrong, shown with the item it concerns. */
export interface Problem {
  readonly key: string;
  readonly action: ActionName;
  readonly error: unknown;
  /** The report was received, but the question after it was not sent. */
  readonly partly?: boolean;
}

export type Taken = Extract<ReceiveOutcome, { outcome: 'takenByOther' }> & { readonly key: string };

export interface ActionState {
  readonly busy?: ActionName;
  readonly problem?: Problem;
  readonly taken?: Taken;
  /** What was just done, for the status region. */
  readonly notice: string;
}

export interface Runner {
  readonly state: ActionState;
  tell(told: Partial<ActionState>): void;
  /** Something else is looked at now: what was told is no longer about it. */
  forget(): void;
  /** Runs one action at a time; a second press while it runs does nothing. Its error becomes the problem. */
  run(action: ActionName, key: string, work: () => Promise<void>): Promise<void>;
}

/** @param refresh reads the lists again, when an error says that they are not as we believed */
export function useRunner(refresh: () => Promise<unknown>): Runner {
  const [state, setState] = React.useState<ActionState>({ notice: '' });
  const running = React.useRef(false);
  const isMounted = useMounted();
  const tell = (told: Partial<ActionState>): void => {
    if (isMounted()) setState((before) => ({ ...before, ...told }));
  };
  const run: Runner['run'] = async (action, key, work) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: action, notice: '' });
    try {
      await work();
    } catch (error) {
      tell({ problem: { key, action, error } });
      if (isQmsError(error, 'conflict') || isQmsError(error, 'notFound')) await refresh();
    } finally {
      running.current = false;
      tell({ busy: undefined });
    }
  };
  const forget = (): void => tell({ notice: '', problem: undefined, taken: undefined });
  return { state, tell, forget, run };
}
