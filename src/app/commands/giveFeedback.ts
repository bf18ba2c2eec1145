import { toInstant } from '../../domain/shared/Instant';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { CaseWithReceipt } from '../Services';
import { changeUnlessDone } from './changeUnlessDone';
import { closeCase } from './closeCase';

/**
 * Tells the reporter what became of it, which closes the receipt and then the case: no case closes before its reporter
 * has been told.
 * @throws QmsError `conflict` when the receipt was changed by somebody else since it was read, or closed with other
 * words; `invalid` without text
 */
export async function giveFeedback(
  ports: Ports,
  item: CaseWithReceipt,
  feedback: string
): Promise<CaseWithReceipt> {
  const { found, receipt } = item;
  const text = feedback.trim();
  if (text === '') throw new QmsError('invalid', 'A case cannot be closed without feedback');
  if (receipt.status === 'closed' && receipt.feedback !== text) {
    throw new QmsError('conflict', `${found.number} is closed`);
  }
  const closed = await changeUnlessDone(
    ports.receipts,
    receipt,
    { status: 'closed', feedback: text, feedbackAt: toInstant(ports.clock()) },
    (current) => current.status === 'closed' && current.feedback === text
  );
  return { ...item, receipt: closed, found: await closeCase(ports, found) };
}
