import { canClaim, canFinishFor, isReceived } from '../../domain/receipt/claim';
import { Receipt } from '../../domain/receipt/Receipt';
import { toInstant } from '../../domain/shared/Instant';
import { isQmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { ReceiveOutcome } from '../Services';

type TakenByOther = Extract<ReceiveOutcome, { outcome: 'takenByOther' }>;

/** `claimed`: it is mine to receive or move. `received`: there is nothing left to claim. */
export type Claim =
  | { readonly claim: 'claimed' | 'received'; readonly receipt: Receipt }
  | { readonly claim: 'takenByOther'; readonly taken: TakenByOther };

function takenByOther(receipt: Receipt, userId: number, now: Date): TakenByOther {
  return {
    outcome: 'takenByOther',
    name: receipt.claimedByName,
    at: receipt.claimedAt ?? receipt.createdAt,
    canFinish: canFinishFor(receipt, userId, now)
  };
}

/**
 * Claims a receipt by compare-and-swap, so that of two managers exactly one goes on (ADR 0008). What I have claimed
 * before is mine still; what another has claimed becomes mine only with `finish`, and only when they have been silent.
 */
export async function claimReceipt(
  { receipts, user, clock }: Pick<Ports, 'receipts' | 'user' | 'clock'>,
  receipt: Receipt,
  finish: boolean
): Promise<Claim> {
  if (isReceived(receipt)) return { claim: 'received', receipt };
  if (receipt.claimedById === user.id && !canClaim(receipt)) return { claim: 'claimed', receipt };
  const now = clock();
  if (!canClaim(receipt) && !(finish && canFinishFor(receipt, user.id, now))) {
    return { claim: 'takenByOther', taken: takenByOther(receipt, user.id, now) };
  }
  try {
    const claimed = await receipts.change(receipt, {
      status: 'claimed',
      claimedById: user.id,
      claimedByName: user.name,
      claimedAt: toInstant(now)
    });
    return { claim: 'claimed', receipt: claimed };
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    // Somebody was faster. With a claim as fresh as theirs, `finish` cannot take it from them.
    return claimReceipt({ receipts, user, clock }, await receipts.get(receipt.ref), false);
  }
}
