import { AnswerEntry } from '../../domain/inbox/Inbox';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { changeUnlessDone } from './changeUnlessDone';
import { keepUtterance } from './keepUtterance';

/**
 * Takes an answer into the case: the line first, then the receipt, and last the inbox. The question is put before it,
 * should the asking have been cut off before the case kept it. An answer that comes after the case was closed is kept
 * all the same.
 * @throws QmsError `conflict` when the receipt has no case
 */
export async function takeInAnswer(ports: Ports, entry: AnswerEntry): Promise<void> {
  const receipt = await ports.receipts.get(entry.receipt);
  if (receipt.caseId === undefined) throw new QmsError('conflict', `${entry.number} has no case`);
  let found = await ports.cases.get(entry.box.kind === 'protected' ? 'protected' : 'unit', receipt.caseId);
  if (receipt.question && receipt.questionAt) {
    const question = { at: receipt.questionAt, name: '', text: receipt.question };
    found = await keepUtterance(ports, found, question);
  }
  const answer = { at: entry.arrivedAt, name: entry.reporterName, text: entry.answer };
  await keepUtterance(ports, found, answer);
  if (receipt.status === 'question' && (receipt.questionAt ?? '') <= entry.arrivedAt) {
    const answered = { status: 'received', answeredAt: entry.arrivedAt } as const;
    await changeUnlessDone(ports.receipts, receipt, answered, (current) => current.status !== 'question');
  }
  await ports.inbox.remove(entry.box, entry.id);
}
