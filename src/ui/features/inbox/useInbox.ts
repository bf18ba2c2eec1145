import * as React from 'react';
import { useApp } from '../../context/AppContext';
import { feedbackDraft, questionDraft } from './draftKeys';
import { findOpened, keyOf, Opened } from './inboxItem';
import { CaseActions, useCaseActions } from './useCaseActions';
import { InboxLists, useInboxLists } from './useInboxLists';
import { ActionState, useRunner } from './useRunner';
import { FormName, Selection, useSelection } from './useSelection';
import { useWaitingActions, WaitingActions } from './useWaitingActions';
import { useWindowReturn } from './useWindowReturn';

export interface InboxModel {
  readonly lists: InboxLists;
  readonly selection: Selection;
  readonly opened?: Opened;
  /** What is open has left the inbox by somebody else's hand; it stays on screen as it was last seen. */
  readonly gone: boolean;
  readonly state: ActionState;
  readonly actions: WaitingActions & CaseActions;
  /** Opens an item, with the form in which something was typed and not sent. */
  choose(opened: Opened): void;
}

/** What is open, also after it has left the lists: nobody's reading or typing is cut off by a refresh. */
function useOpened(lists: InboxLists, key: string | undefined): { opened?: Opened; left: boolean } {
  const lastSeen = React.useRef<Opened>();
  const found = key === undefined ? undefined : findOpened(lists.content, key);
  if (found) lastSeen.current = found;
  const kept = lastSeen.current && keyOf(lastSeen.current) === key ? lastSeen.current : undefined;
  const opened = found ?? kept;
  return { opened, left: !found && opened !== undefined && opened.type !== 'case' };
}

export function useInbox(): InboxModel {
  const { services } = useApp();
  const lists = useInboxLists();
  const selection = useSelection();
  const runner = useRunner(lists.refresh);
  const waiting = useWaitingActions(runner, lists, selection);
  const cases = useCaseActions(runner, lists, selection);
  const { opened, left } = useOpened(lists, selection.key);
  const busy = runner.state.busy !== undefined;
  const { refreshGently } = lists;
  useWindowReturn(
    React.useCallback(() => {
      if (!busy) refreshGently();
    }, [busy, refreshGently])
  );
  const formWithDraft = (item: Opened): FormName | undefined => {
    const { receipt } = item.item;
    if (item.type === 'answer' || !receipt || receipt.status === 'closed') return undefined;
    if (services.drafts.read(questionDraft(receipt.ref))) return 'ask';
    return item.type === 'case' && services.drafts.read(feedbackDraft(receipt.ref)) ? 'feedback' : undefined;
  };
  return {
    lists,
    selection,
    opened,
    // While we are the ones who take it out, its leaving is no news.
    gone: left && !busy,
    state: runner.state,
    actions: { ...waiting, ...cases },
    choose: (item) => {
      runner.forget();
      selection.open(keyOf(item), formWithDraft(item));
    }
  };
}
