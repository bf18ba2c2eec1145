import { CaseWithReceipt } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { feedbackDraft, questionDraft } from './draftKeys';
import { askedNotice } from './askedNotice';
import { caseKey } from './inboxItem';
import { InboxLists } from './useInboxLists';
import { Runner } from './useRunner';
import { Selection } from './useSelection';

export interface CaseActions {
  askAboutCase(item: CaseWithReceipt, question: string): Promise<void>;
  giveFeedback(item: CaseWithReceipt, feedback: string): Promise<void>;
}

/** What one can do with a received case. */
export function useCaseActions(runner: Runner, lists: InboxLists, selection: Selection): CaseActions {
  const { services, strings } = useApp();
  const texts = strings.inbox;

  const finish = async (changed: CaseWithReceipt, draft: string, notice: string): Promise<void> => {
    services.drafts.remove(draft);
    lists.putCase(changed);
    runner.tell({ notice });
    selection.formSent(caseKey(changed));
    await lists.refresh();
  };

  return {
    askAboutCase: (item, question) =>
      runner.run('ask', caseKey(item), async () => {
        const changed = await services.askQuestion(item, question);
        const notice = askedNotice(texts, lists.content, changed);
        await finish(changed, questionDraft(item.receipt.ref), notice);
      }),
    giveFeedback: (item, feedback) =>
      runner.run('feedback', caseKey(item), async () => {
        const changed = await services.giveFeedback(item, feedback);
        const notice = fillIn(texts.feedbackGiven, { number: item.found.number });
        await finish(changed, feedbackDraft(item.receipt.ref), notice);
      })
  };
}
