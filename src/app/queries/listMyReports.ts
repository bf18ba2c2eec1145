import { InboxEntry } from '../../domain/inbox/Inbox';
import { Receipt } from '../../domain/receipt/Receipt';
import { reportNumber } from '../../domain/receipt/reportNumber';
import { boxOfReceipt } from '../commands/boxOfReceipt';
import { Ports } from '../Ports';
import { MyReport } from '../Services';

/**
 * All that I have reported, newest first, and whether my answer to an open question is still waiting to be read.
 * Two tabs that sent the same report at once may have left a second receipt, which nobody will ever receive: the older
 * of those with the same key is the report.
 */
export async function listMyReports({
  receipts,
  inbox
}: Pick<Ports, 'receipts' | 'inbox'>): Promise<MyReport[]> {
  const mine = await receipts.listMine();
  const first = new Map<string, Receipt>();
  for (const receipt of mine) {
    const known = first.get(receipt.clientKey);
    if (!known || receipt.ref.id < known.ref.id) first.set(receipt.clientKey, receipt);
  }
  return Promise.all(
    mine
      .filter((receipt) => first.get(receipt.clientKey) === receipt)
      .map(async (receipt) => ({
        number: reportNumber(receipt.ref, receipt.createdAt),
        receipt,
        answerSent: await isAnswerWaiting(inbox, receipt)
      }))
  );
}

/** Asked only where a question is open, which is seldom more than one. */
async function isAnswerWaiting(inbox: Ports['inbox'], receipt: Receipt): Promise<boolean> {
  if (receipt.status !== 'question') return false;
  const isAnswer = (entry: InboxEntry): boolean =>
    entry.entry === 'answer' && entry.arrivedAt >= (receipt.questionAt ?? '');
  return (await inbox.findByReceipt(boxOfReceipt(receipt), receipt.ref)).some(isAnswer);
}
