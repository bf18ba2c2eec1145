import * as React from 'react';
import { ReceivedCase } from '../../../app/Services';
import { isQmsError } from '../../../domain/shared/QmsError';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';

import { caseKey, entryKey, InboxContent } from './inboxItem';

export interface InboxLists {
  readonly content: InboxContent;
  /** Why the latest reading failed, by list; what was read before stays on screen. */
  readonly waitingError?: unknown;
  readonly receivedError?: unknown;
  readonly refreshing: boolean;
  readonly refreshedAt?: Date;
  /** Reads both lists. Resolves to what is now on screen and never rejects: errors are part of the state. */
  refresh(): Promise<InboxContent>;
  /** Refreshes unless it was done just now or SharePoint has asked us to wait. */
  refreshGently(): void;
  /** Shows what an action returned, at once, even when the next reading fails. */
  putCase(changed: ReceivedCase): void;
  removeEntry(key: string): void;
}

interface State {
  content: InboxContent;
  waitingError?: unknown;
  receivedError?: unknown;
  refreshing: boolean;
  refreshedAt?: Date;
}

const pauseSeconds = 30;

function restSeconds(errors: readonly unknown[]): number {
  const asked = errors.map((error) => (isQmsError(error, 'throttled') ? (error.retryAfterSeconds ?? 0) : 0));
  return Math.max(pauseSeconds, ...asked);
}

/** Settles instead of rejecting, so that one list can be shown while the other is out of reach. */
async function settle<T>(promise: Promise<T>): Promise<{ value?: T; error?: unknown }> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}

export function useInboxLists(): InboxLists {
  const { services, clock } = useApp();
  const [state, setState] = React.useState<State>({ content: {}, refreshing: true });
  const content = React.useRef<InboxContent>({});
  const latest = React.useRef<Promise<InboxContent>>();
  const isMounted = useMounted();
  const quietUntil = React.useRef(0);

  const show = React.useCallback((next: InboxContent): void => {
    content.current = next;
    setState((before) => ({ ...before, content: next }));
  }, []);

  const refresh = React.useCallback((): Promise<InboxContent> => {
    const read = async (): Promise<InboxContent> => {
      const [waiting, received] = await Promise.all([
        settle(services.listInbox()),
        settle(services.listReceived())
      ]);
      if (!isMounted()) return content.current;
      // A later reading has begun and knows more than this one.
      if (latest.current && latest.current !== mine) return latest.current;
      const at = clock();
      quietUntil.current = at.getTime() + restSeconds([waiting.error, received.error]) * 1000;
      content.current = {
        listing: waiting.value ?? content.current.listing,
        received: received.value ?? content.current.received
      };
      setState((before) => ({
        content: content.current,
        waitingError: waiting.error,
        receivedError: received.error,
        refreshing: false,
        refreshedAt: waiting.error || received.error ? before.refreshedAt : at
      }));
      return content.current;
    };
    if (isMounted()) setState((before) => ({ ...before, refreshing: true }));
    const mine = read();
    latest.current = mine;
    return mine;
  }, [services, clock, isMounted]);

  const refreshGently = React.useCallback((): void => {
    if (clock().getTime() >= quietUntil.current) void refresh();
  }, [clock, refresh]);

  const putCase = React.useCallback(
    (changed: ReceivedCase): void => {
      const received = content.current.received ?? { items: [], more: false };
      const known = received.items.some((item) => caseKey(item) === caseKey(changed));
      const items = known
        ? received.items.map((item) => (caseKey(item) === caseKey(changed) ? changed : item))
        : [changed, ...received.items];
      show({ ...content.current, received: { ...received, items } });
    },
    [show]
  );

  const removeEntry = React.useCallback(
    (key: string): void => {
      const { listing } = content.current;
      if (!listing) return;
      const items = listing.items.filter((item) => entryKey(item) !== key);
      show({ ...content.current, listing: { ...listing, items } });
    },
    [show]
  );

  React.useEffect(() => {
    void refresh();
  }, [refresh]);

  return { ...state, refresh, refreshGently, putCase, removeEntry };
}
