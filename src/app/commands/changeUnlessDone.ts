import { Receipt, ReceiptChange, ReceiptRepository } from '../../domain/receipt/Receipt';
import { isQmsError } from '../../domain/shared/QmsError';

/**
 * Changes a receipt against the version that was read. When that is no longer the current one, the receipt is read
 * again: a change that already is as wanted (an answer that got lost on the way, and was sent again) is no conflict.
 * @throws QmsError `conflict` when somebody else changed it to something else
 */
export async function changeUnlessDone(
  receipts: ReceiptRepository,
  receipt: Receipt,
  change: ReceiptChange,
  isDone: (current: Receipt) => boolean
): Promise<Receipt> {
  if (isDone(receipt)) return receipt;
  try {
    return await receipts.change(receipt, change);
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    const current = await receipts.get(receipt.ref);
    if (isDone(current)) return current;
    throw error;
  }
}
