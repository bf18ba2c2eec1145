import { CasePlace, confidentialityOf, DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { ReportEntry } from '../../domain/inbox/Inbox';
import { isReceived } from '../../domain/receipt/claim';
import { Receipt } from '../../domain/receipt/Receipt';
import { toInstant } from '../../domain/shared/Instant';
import { isQmsError, QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { ReceiveOutcome } from '../Services';
import { claimReceipt } from './claimReceipt';
import { findOrMakeCase } from './findOrMakeCase';
import { readReceiptOf } from './readReceiptOf';

/** Where the case of an entry belongs. The quality team receives into the unit's folder, without the name. */
function placeOf({ box, report }: ReportEntry, receipt: Receipt): CasePlace {
  if (box.kind === 'protected') return { kind: 'protected' };
  return { kind: 'unit', unitCode: receipt.unitCode, confidentiality: confidentialityOf(report.law) };
}

async function makeCase(ports: Ports, entry: ReportEntry, claimed: Receipt): Promise<DeviationCase> {
  const report = { ...entry.report, unitCode: claimed.unitCode };
  return findOrMakeCase(ports, placeOf(entry, claimed), {
    receipt: claimed.ref,
    number: entry.number,
    report,
    reporterName: report.hideName ? '' : entry.reporterName,
    receivedByName: ports.user.name,
    receivedAt: toInstant(ports.clock())
  });
}

/**
 * Says on the receipt which case it became. Whoever is too late here was overtaken by a manager who finished for
 * them: if the receipt names another case, theirs is the duplicate (ADR 0008).
 */
async function settle(ports: Ports, claimed: Receipt, found: DeviationCase): Promise<Receipt> {
  const { receipts, cases, clock } = ports;
  try {
    return await receipts.change(claimed, {
      status: 'received',
      caseId: found.id,
      receivedAt: toInstant(clock())
    });
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    const current = await receipts.get(claimed.ref);
    // Not settled by the other yet: they will find our case and go on with it.
    if (!isReceived(current)) throw error;
    if (current.caseId !== found.id) await cases.markDuplicate(found);
    return current;
  }
}

function outcomeOf(entry: ReportEntry, { caseId }: Receipt): ReceiveOutcome {
  if (caseId === undefined) throw new QmsError('unexpected', `${entry.number} was received without a case`);
  return { outcome: 'received', caseId, number: entry.number };
}

/**
 * Receives a report: claim, case, receipt, inbox, in that order (design section 5). Each step finds out what is
 * already done, so that any manager of the unit can finish what a crash left.
 * @param finish goes on with what somebody else began and left
 * @throws QmsError `conflict` when the report was moved to another unit
 */
export async function receiveReport(
  ports: Ports,
  entry: ReportEntry,
  finish: boolean
): Promise<ReceiveOutcome> {
  const claim = await claimReceipt(ports, await readReceiptOf(ports, entry), finish);
  if (claim.claim === 'takenByOther') return claim.taken;
  const { receipt } = claim;
  const settled =
    claim.claim === 'received'
      ? receipt
      : await settle(ports, receipt, await makeCase(ports, entry, receipt));
  const outcome = outcomeOf(entry, settled);
  await ports.inbox.remove(entry.box, entry.id);
  return outcome;
}
