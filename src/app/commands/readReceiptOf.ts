import { InboxEntry, ReportEntry } from '../../domain/inbox/Inbox';
import { isReceived } from '../../domain/receipt/claim';
import { Receipt } from '../../domain/receipt/Receipt';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';

/**
 * Receipt and report carry the same client key, which only their sender and the receivers know. An entry that names a
 * receipt with another key was put there by somebody else, and must never become the case of that receipt.
 */
export function belongsTo(entry: InboxEntry, receipt: Receipt): boolean {
  return entry.entry === 'answer' || entry.report.clientKey === receipt.clientKey;
}

/** The unit on the receipt decides where a report lies: while it is moved, its entry is in two inboxes. */
export function isMovedAway(entry: InboxEntry, receipt: Receipt): boolean {
  return entry.box.kind === 'unit' && entry.box.unitCode !== receipt.unitCode;
}

/**
 * The receipt of an entry as it is now.
 * @throws QmsError `invalid` when entry and receipt do not belong together, `conflict` when the report has been moved
 */
export async function readReceiptOf(
  { receipts }: Pick<Ports, 'receipts'>,
  entry: ReportEntry
): Promise<Receipt> {
  const receipt = await receipts.get(entry.receipt);
  if (!belongsTo(entry, receipt)) {
    throw new QmsError('invalid', `Entry ${entry.id} does not belong to receipt ${receipt.ref.id}`);
  }
  if (isMovedAway(entry, receipt) && !isReceived(receipt)) {
    throw new QmsError('conflict', `${entry.number} was moved to ${receipt.unitCode}`);
  }
  return receipt;
}
