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
import { markDuplicate } from './markDuplicate';
import { readReceiptOf } from './readReceiptOf';

/** Protected reports become protected cases; all others lie with the unit, also those the quality team receives. */
function placeOf({ box, report }: ReportEntry, receipt: Receipt): CasePlace {
  if (box.kind === 'protected') return { kind: 'protected' };
  return { kind: 'unit', unitCode: receipt.unitCode, confidentiality: confidentialityOf(report.law) };
}

/**
 * Receives a report (design section 5): claim, case, pointer, receipt, and last the inbox. Every step first finds out
 * what is already done, so that whoever repeats it, after a cut anywhere, ends with one case that counts.
 * @param finish completes what another manager began and left
 * @throws QmsError `conflict` when the report has been moved to another unit
 */
export async function receiveReport(
  ports: Ports,
  entry: ReportEntry,
  finish: boolean
): Promise<ReceiveOutcome> {
  const claim = await claimReceipt(ports, await readReceiptOf(ports, entry), finish);
  if (claim.claim === 'takenByOther') return claim.taken;
  if (claim.claim === 'received') return leaveInbox(ports, entry, claim.receipt);
  const { receipt } = claim;
  const found = await findOrMakeCase(ports, placeOf(entry, receipt), {
    receipt: receipt.ref,
    number: entry.number,
    // A report that was moved belongs to the unit it was moved to; the reporter's words are as they were.
    report: { ...entry.report, unitCode: receipt.unitCode },
    reporterName: entry.report.hideName ? '' : entry.reporterName,
    receivedByName: ports.user.name,
    receivedAt: toInstant(ports.clock())
  });
  const named = await nameCaseOnReceipt(ports, receipt, found);
  if (named.caseId !== found.id) await markDuplicate(ports, found);
  return leaveInbox(ports, entry, named);
}

/**
 * The final swap: the receipt names the case. When it is lost, the receipt is read again. If it names no case yet, the
 * swap is tried anew, since it is not known that the other will come this far; if the report has been moved, it is over.
 */
async function nameCaseOnReceipt(ports: Ports, receipt: Receipt, found: DeviationCase): Promise<Receipt> {
  if (isReceived(receipt) || receipt.unitCode !== found.report.unitCode) return receipt;
  try {
    return await ports.receipts.change(receipt, {
      status: 'received',
      caseId: found.id,
      receivedAt: found.receivedAt ?? null
    });
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    return nameCaseOnReceipt(ports, await ports.receipts.get(receipt.ref), found);
  }
}

/** The inbox is transport only: what has become a case leaves it. */
async function leaveInbox(ports: Ports, entry: ReportEntry, receipt: Receipt): Promise<ReceiveOutcome> {
  if (!isReceived(receipt) || receipt.caseId === undefined) {
    throw new QmsError('conflict', `${entry.number} was moved to ${receipt.unitCode} meanwhile`);
  }
  await ports.inbox.remove(entry.box, entry.id);
  return { outcome: 'received', caseId: receipt.caseId, number: entry.number };
}
