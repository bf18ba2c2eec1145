import { InboxEntry } from '../../domain/inbox/Inbox';
import { compareEntries } from '../../domain/inbox/inboxOrder';
import { isReceived } from '../../domain/receipt/claim';
import { Receipt, ReceiptRef } from '../../domain/receipt/Receipt';
import { belongsTo, isMovedAway } from '../commands/readReceiptOf';
import { Ports } from '../Ports';
import { InboxItem, InboxListing } from '../Services';

export interface InboxContents {
  readonly listing: InboxListing;
  /** Entries of reports that are cases already: for `removeLeftovers`. */
  readonly leftovers: readonly InboxEntry[];
}

const keyOf = ({ list, id }: ReceiptRef): string => `${list}/${id}`;

/**
 * What waits in my inboxes, oldest and most serious first, with what is left from reports that have been received.
 * A report shows once, even if its entry was put there twice; an entry without its receipt cannot be received.
 */
export async function listInbox({
  inbox,
  receipts
}: Pick<Ports, 'inbox' | 'receipts'>): Promise<InboxContents> {
  const reach = await inbox.findMyReach();
  const { boxes } = reach;
  const entries = boxes.length > 0 ? await inbox.list(boxes) : [];
  const refs = [...new Map(entries.map(({ receipt }) => [keyOf(receipt), receipt])).values()];
  const found = refs.length > 0 ? await receipts.getMany(refs) : [];
  const receiptOf = new Map(found.map((receipt) => [keyOf(receipt.ref), receipt]));
  const leftovers: InboxEntry[] = [];
  const orphans: InboxEntry[] = [];
  const waiting = new Map<string, InboxItem>();
  for (const entry of [...entries].sort(compareEntries)) {
    const receipt = receiptOf.get(keyOf(entry.receipt));
    if (!receipt || !belongsTo(entry, receipt)) orphans.push(entry);
    else if (isLeftover(entry, receipt)) leftovers.push(entry);
    else if (!isMovedAway(entry, receipt)) {
      const key = entry.entry === 'report' ? keyOf(receipt.ref) : `answer/${entry.box.kind}/${entry.id}`;
      if (!waiting.has(key)) waiting.set(key, { entry, receipt });
    }
  }
  return { listing: { ...reach, items: [...waiting.values()], orphans }, leftovers };
}

/** An answer is left over by nothing: it is removed when it has been taken in. */
function isLeftover(entry: InboxEntry, receipt: Receipt): boolean {
  return entry.entry === 'report' && isReceived(receipt) && receipt.caseId !== undefined;
}
