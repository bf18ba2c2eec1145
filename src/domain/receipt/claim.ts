import { Receipt } from './Receipt';

/**
 * How long a claim is left in peace. Receiving takes seconds; after this the one who began has lost the network or
 * closed the computer, and the reporter should not wait for them.
 */
export const silentAfterMilliseconds = 2 * 60_000;

type Claimed = Pick<Receipt, 'status' | 'claimedById' | 'claimedAt'>;

/** Nobody has begun to receive it. */
export function canClaim(receipt: Pick<Receipt, 'status'>): boolean {
  return receipt.status === 'sent';
}

/** It was begun by me, or by somebody who has been silent since. */
export function canFinishFor(receipt: Claimed, userId: number, now: Date): boolean {
  if (receipt.status !== 'claimed') return false;
  if (receipt.claimedById === userId || !receipt.claimedAt) return true;
  return now.getTime() - Date.parse(receipt.claimedAt) > silentAfterMilliseconds;
}

/** A case exists: nothing gives a receipt back to the inbox after this. */
export function isReceived(receipt: Pick<Receipt, 'status'>): boolean {
  return receipt.status === 'received' || receipt.status === 'question' || receipt.status === 'closed';
}
