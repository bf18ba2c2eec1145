import { CasePlace, confidentialityOf, DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { ReportEntry } from '../../domain/inbox/Inbox';
import { canClaim, canFinish, isReceived } from '../../domain/receipt/claim';
import { Receipt } from '../../domain/receipt/Receipt';
import { isQmsError, QmsError } from '../../domain/shared/QmsError';
import { toInstant } from '../../domain/shared/Instant';
import { Ports } from '../Ports';
import { ReceiveOutcome } from '../Services';

/** Where the case of an entry belongs. The quality team receives into the unit's folder, without the name. */
export function placeOf(entry: Pick<ReportEntry, 'box' | 'report'>): CasePlace {
  if (entry.box.kind === 'protected') return { kind: 'protected' };
  const { unitCode, law } = entry.report;
  return { kind: 'unit', unitCode, confidentiality: confidentialityOf(law) };
}

function takenByOther(ports: Ports, receipt: Receipt): ReceiveOutcome {
  const canBeFinished = canFinish(receipt, ports.clock());
  return {
    outcome: 'takenByOther',
    name: receipt.claimedByName,
    at: receipt.claimedAt ?? receipt.createdAt,
    canFinish: canBeFinished
  };
}

/** Compare-and-swap on the receipt: of two managers, one gets it and the other a conflict. */
async function claim(ports: Ports, receipt: Receipt): Promise<Receipt> {
  return ports.receipts.change(receipt, {
    status: 'claimed',
    claimedByName: ports.userName,
    claimedById: await ports.userId(),
    claimedAt: toInstant(ports.clock())
  });
}

/** The complete case: found, filled where it was cut off, or made. */
async function ensureCase(ports: Ports, entry: ReportEntry): Promise<DeviationCase> {
  const { receipt, number, report } = entry;
  const place = placeOf(entry);
  const found =
    (await ports.cases.findByReceipt(place, receipt)) ?? (await ports.cases.create(place, receipt, number));
  const reporterName = report.hideName ? '' : entry.reporterName;
  const receivedAt = toInstant(ports.clock());
  const snapshot = { receipt, number, report, reporterName, receivedByName: ports.userName, receivedAt };
  const complete = found.receivedAt ? found : await ports.cases.fill(found, snapshot);
  if (report.careReference) await ports.cases.keepReference(place, receipt, number, report.careReference);
  return complete;
}

/**
 * Says on the receipt which case it became. Whoever loses here was overtaken by a manager who finished for them; if
 * the receipt names another case, ours is the duplicate (ADR 0008).
 */
async function settle(ports: Ports, claimed: Receipt, found: DeviationCase): Promise<Receipt> {
  const receivedAt = toInstant(ports.clock());
  try {
    return await ports.receipts.change(claimed, { status: 'received', caseId: found.id, receivedAt });
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    const current = await ports.receipts.get(claimed.ref);
    // Not settled yet: whoever overtook us will find our case and go on with it.
    if (!isReceived(current)) throw error;
    if (current.caseId !== found.id) await ports.cases.markDuplicate(found);
    return current;
  }
}

async function complete(ports: Ports, entry: ReportEntry, claimed: Receipt): Promise<ReceiveOutcome> {
  const settled = await settle(ports, claimed, await ensureCase(ports, entry));
  await ports.inboxes.remove(entry.box, entry.id);
  if (settled.caseId === undefined)
    throw new QmsError('unexpected', `${entry.number} was received without a case`);
  return { outcome: 'received', caseId: settled.caseId, number: entry.number };
}

/**
 * Receives a report: claim, case, receipt, inbox, in that order (design section 5). Each step finds out what is
 * already done, so that any manager of the unit can finish what a crash left.
 * @param finish goes on with what somebody else began and left
 */
export async function receiveReport(
  ports: Ports,
  entry: ReportEntry,
  finish: boolean
): Promise<ReceiveOutcome> {
  const receipt = await ports.receipts.get(entry.receipt);
  if (isReceived(receipt) && receipt.caseId !== undefined) {
    await ports.inboxes.remove(entry.box, entry.id);
    return { outcome: 'received', caseId: receipt.caseId, number: entry.number };
  }
  const mayFinish = finish && canFinish(receipt, ports.clock());
  if (!canClaim(receipt, await ports.userId()) && !mayFinish) return takenByOther(ports, receipt);
  let claimed: Receipt;
  try {
    claimed = await claim(ports, receipt);
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    return takenByOther(ports, await ports.receipts.get(entry.receipt));
  }
  return complete(ports, entry, claimed);
}
