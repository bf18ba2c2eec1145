import { MyReport } from '../../../app/Services';
import { Settings } from '../../../domain/installation/Setting';
import { Receipt } from '../../../domain/receipt/Receipt';
import { ReceiptProgress, receiptProgress } from '../../../domain/receipt/receiptProgress';
import { LocalDate } from '../../../domain/shared/swedishTime';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';

type Texts = Strings['myReports'];

/** Where a report stands, said to the one who wrote it. */
export interface ShownProgress {
  readonly state: ReceiptProgress['state'];
  /** What happens next and by when, in a sentence. */
  readonly next: string;
}

/** Who reads a report that nobody has received yet decides which sentence is said about it. */
function textKey(state: ReceiptProgress['state'], receipt: Receipt): keyof Texts['next'] {
  if (state !== 'sent') return state;
  if (receipt.ref.list === 'ordinary') return 'sentUnit';
  return receipt.kind === 'misconduct' ? 'sentProtected' : 'sentQuality';
}

/** The progress of a report in words, with its day where one was promised. */
export function reportProgress(
  report: MyReport,
  settings: Settings,
  now: Date,
  texts: Texts,
  showDay: (day: LocalDate) => string
): ShownProgress {
  const { receipt, answerSent } = report;
  const { state, due, late } = receiptProgress(receipt, answerSent, settings, now);
  const key = textKey(state, receipt);
  const hasLateText = (name: string): name is keyof Texts['late'] => name in texts.late;
  const text = late && hasLateText(key) ? texts.late[key] : texts.next[key];
  return { state, next: fillIn(text, { date: due ? showDay(due) : '', name: receipt.claimedByName }) };
}
