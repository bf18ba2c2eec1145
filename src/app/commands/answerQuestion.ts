import { Receipt } from '../../domain/receipt/Receipt';
import { reportNumber } from '../../domain/receipt/reportNumber';
import { Ports } from '../Ports';
import { boxOfReceipt } from './boxOfReceipt';

/**
 * Puts the reporter's answer into the inbox of those who asked; the receipt is changed when they take it in, since
 * reporters cannot change receipts. Sent again under the same key, it is one answer. In protected receipts the name
 * is left out: whether it was hidden is not known there.
 */
export async function answerQuestion(
  { inbox, user }: Pick<Ports, 'inbox' | 'user'>,
  receipt: Receipt,
  answer: string,
  clientKey: string
): Promise<void> {
  const box = boxOfReceipt(receipt);
  if (await inbox.findMine(box, clientKey)) return;
  await inbox.add(box, {
    entry: 'answer',
    receipt: receipt.ref,
    number: reportNumber(receipt.ref, receipt.createdAt),
    answer: answer.trim(),
    reporterName: receipt.ref.list === 'protected' ? '' : user.name,
    clientKey,
    unitCode: receipt.unitCode
  });
}
