import { CaseWithReceipt } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';
import { getsAnswers, InboxContent } from './inboxItem';

/** Said when a question has been sent: also where the answer will come, which need not be to me. */
export function askedNotice(
  texts: Strings['inbox'],
  content: InboxContent,
  { found, receipt }: CaseWithReceipt
): string {
  const text = getsAnswers(content, receipt) ? texts.asked : texts.askedElsewhere;
  return fillIn(text, { number: found.number });
}
