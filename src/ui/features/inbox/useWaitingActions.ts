import { ReceivedCase } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { askedNotice } from './askedNotice';
import { questionDraft } from './draftKeys';
import { caseKey, entryKey, findCase, InboxContent, WaitingAnswer, WaitingReport } from './inboxItem';
import { InboxLists } from './useInboxLists';
import { Runner } from './useRunner';
import { Selection } from './useSelection';

export interface WaitingActions {
  receive(item: WaitingReport, finish: boolean): Promise<void>;
  /** Receives the report, then asks. */
  askAboutReport(item: WaitingReport, question: string): Promise<void>;
  move(item: WaitingReport, unitCode: string, unitName: string): Promise<void>;
  takeIn(item: WaitingAnswer): Promise<void>;
}

/** The case that an entry has become, as the list shows it now. */
const caseOf = (content: InboxContent, item: WaitingReport | WaitingAnswer): ReceivedCase | undefined =>
  findCase(content, item.receipt.ref);

/** What one can do with what waits in the inbox. */
export function useWaitingActions(runner: Runner, lists: InboxLists, selection: Selection): WaitingActions {
  const { services, strings } = useApp();
  const texts = strings.inbox;

  /** Removes it from the list at once; then reads the lists again and goes on to its case. */
  const leave = async (item: WaitingReport | WaitingAnswer, notice: string): Promise<void> => {
    lists.removeEntry(entryKey(item));
    const found = caseOf(await lists.refresh(), item);
    runner.tell({ notice });
    // A question that was begun is not put out of sight by receiving first.
    const begun = services.drafts.read(questionDraft(item.receipt.ref)) !== undefined;
    selection.goOn(entryKey(item), found && caseKey(found), begun ? 'ask' : undefined);
  };

  const receiveOrTell = async (item: WaitingReport, finish: boolean): Promise<boolean> => {
    const outcome = await services.receiveReport(item.entry, finish);
    if (outcome.outcome === 'received') return true;
    runner.tell({ taken: { ...outcome, key: entryKey(item) } });
    await lists.refresh();
    return false;
  };

  const askWhenReceived = async (item: WaitingReport, question: string): Promise<void> => {
    lists.removeEntry(entryKey(item));
    const found = caseOf(await lists.refresh(), item);
    if (!found?.receipt) {
      runner.tell({ notice: fillIn(texts.askLater, { number: item.entry.number }) });
      selection.goOn(entryKey(item), undefined);
      return;
    }
    try {
      const asked = await services.askQuestion(found, question);
      lists.putCase(asked);
      services.drafts.remove(questionDraft(item.receipt.ref));
      runner.tell({ notice: askedNotice(texts, lists.content, asked) });
      selection.goOn(entryKey(item), caseKey(found));
      await lists.refresh();
    } catch (error) {
      runner.tell({ problem: { key: caseKey(found), action: 'ask', error, partly: true } });
      selection.goOn(entryKey(item), caseKey(found), 'ask');
    }
  };

  return {
    receive: (item, finish) =>
      runner.run('receive', entryKey(item), async () => {
        if (!(await receiveOrTell(item, finish))) return;
        await leave(item, fillIn(texts.received, { number: item.entry.number }));
      }),
    askAboutReport: (item, question) =>
      runner.run('ask', entryKey(item), async () => {
        if (await receiveOrTell(item, false)) await askWhenReceived(item, question);
      }),
    move: (item, unitCode, unitName) =>
      runner.run('move', entryKey(item), async () => {
        await services.moveReport(item.entry, unitCode);
        await leave(item, fillIn(texts.moved, { number: item.entry.number, unit: unitName }));
      }),
    takeIn: (item) =>
      runner.run('takeIn', entryKey(item), async () => {
        await services.takeInAnswer(item.entry);
        await leave(item, fillIn(texts.takenIn, { number: item.entry.number }));
      })
  };
}
