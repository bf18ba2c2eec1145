import { InboxEntry } from '../../domain/inbox/Inbox';
import { Ports } from '../Ports';

/**
 * Removes entries whose report is a case already: somebody was cut off before the last step, or a move left a copy.
 * Only called for receipts that name their case, which no receipt ever takes back. A failure leaves them for the
 * next time: what the person came to see must not wait for the cleaning.
 */
export async function removeLeftovers(
  { inbox }: Pick<Ports, 'inbox'>,
  leftovers: readonly InboxEntry[]
): Promise<void> {
  await Promise.allSettled(leftovers.map(({ box, id }) => inbox.remove(box, id)));
}
