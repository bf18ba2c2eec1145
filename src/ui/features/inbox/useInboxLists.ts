import * as React from 'react';
import { ReceivedCase } from '../../../app/Services';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';
import { InboxContent, withCase, withoutEntry } from './inboxItem';
import { InboxReading, readInbox, restSeconds } from './readInbox';

/** What was read before stays on screen when the latest reading of its list failed. */
export interface InboxLists extends InboxReading {
  readonly refreshing: boolean;
  /** When both lists were last read. */
  readonly refreshedAt?: Date;
  /** Reads both lists. Resolves to what is now on screen and never rejects: errors are part of the state. */
  refresh(): Promise<InboxContent>;
  /** Refreshes unless it was done just now or SharePoint has asked us to wait. */
  refreshGently(): void;
  /** Shows what an action returned, at once, even when the next reading fails. */
  putCase(changed: ReceivedCase): void;
  removeEntry(key: string): void;
}

type State = InboxReading & Pick<InboxLists, 'refreshing' | 'refreshedAt'>;

export function useInboxLists(): InboxLists {
  const { services, clock } = useApp();
  const isMounted = useMounted();
  const [state, setState] = React.useState<State>({ content: {}, refreshing: true });
  const content = React.useRef<InboxContent>({});
  const latest = React.useRef<Promise<InboxContent>>();
  const quietUntil = React.useRef(0);

  const refresh = React.useCallback((): Promise<InboxContent> => {
    const read = async (): Promise<InboxContent> => {
      const reading = await readInbox(services);
      if (!isMounted()) return content.current;
      // A later reading has begun and knows more than this one.
      if (latest.current && latest.current !== mine) return latest.current;
      const at = clock();
      const { listing, received } = reading.content;
      quietUntil.current = at.getTime() + restSeconds(reading) * 1000;
      content.current = {
        listing: listing ?? content.current.listing,
        received: received ?? content.current.received
      };
      const shown = { ...reading, content: content.current, refreshing: false };
      setState((before) => ({ ...shown, refreshedAt: listing && received ? at : before.refreshedAt }));
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

  const show = (next: InboxContent): void => {
    content.current = next;
    if (isMounted()) setState((before) => ({ ...before, content: next }));
  };

  React.useEffect(() => {
    void refresh();
  }, [refresh]);

  return {
    ...state,
    refresh,
    refreshGently,
    putCase: (changed) => show(withCase(content.current, changed)),
    removeEntry: (key) => show(withoutEntry(content.current, key))
  };
}
