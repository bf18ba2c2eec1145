import { confidentialityOf } from '../../domain/deviationCase/DeviationCase';
import { InboxBox, ReportEntry } from '../../domain/inbox/Inbox';
import { isReceived } from '../../domain/receipt/claim';
import { Receipt, ReceiptChange } from '../../domain/receipt/Receipt';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { belongsTo } from './readReceiptOf';
import { changeUnlessDone } from './changeUnlessDone';
import { claimReceipt } from './claimReceipt';

const isAt = (receipt: Receipt, unitCode: string): boolean =>
  receipt.status === 'sent' && receipt.unitCode === unitCode;

/**
 * Gives a report to another unit under the same receipt: claim, entry in the other inbox, receipt, and last the entry
 * here. Nothing that was reported is changed but the unit, and the reporter's name goes with it. Protected reports and
 * those with a hidden name stay in their inbox: there only the receipt's unit changes.
 * @throws QmsError `conflict` when it has been received, is being received, or was moved elsewhere
 */
export async function moveReport(ports: Ports, entry: ReportEntry, toUnitCode: string): Promise<void> {
  const { receipts, inbox } = ports;
  const receipt = await receipts.get(entry.receipt);
  if (!belongsTo(entry, receipt)) throw new QmsError('invalid', `${entry.id} is not of ${receipt.ref.id}`);
  const { box } = entry;
  if (box.kind === 'unit' && box.unitCode === toUnitCode) return;
  if (!isAt(receipt, toUnitCode)) {
    if (box.kind === 'unit' && box.unitCode !== receipt.unitCode) throw movedElsewhere(entry, receipt);
    const claimed = await claimForMove(ports, entry, receipt);
    if (box.kind === 'unit') await putInto({ kind: 'unit', unitCode: toUnitCode }, ports, entry);
    const handedOver: ReceiptChange = {
      unitCode: toUnitCode,
      status: 'sent',
      claimedById: null,
      claimedByName: '',
      claimedAt: null
    };
    await changeUnlessDone(receipts, claimed, handedOver, (current) => isAt(current, toUnitCode));
  }
  if (box.kind === 'unit') await inbox.remove(box, entry.id);
}

function movedElsewhere(entry: ReportEntry, receipt: Receipt): QmsError {
  return new QmsError('conflict', `${entry.number} was moved to ${receipt.unitCode}`);
}

/** Mine to move: nobody else is at it, and no case has been begun that would be left behind. */
async function claimForMove(ports: Ports, entry: ReportEntry, receipt: Receipt): Promise<Receipt> {
  const claim = await claimReceipt(ports, receipt, true);
  if (claim.claim === 'takenByOther') {
    throw new QmsError('conflict', `${claim.taken.name} is receiving ${entry.number}`);
  }
  if (claim.claim === 'received' || isReceived(claim.receipt)) {
    throw new QmsError('conflict', `${entry.number} has been received`);
  }
  if (entry.box.kind === 'unit' && entry.box.unitCode !== claim.receipt.unitCode) {
    throw movedElsewhere(entry, claim.receipt);
  }
  if (receipt.status === 'claimed' && (await hasCase(ports, entry, claim.receipt))) {
    throw new QmsError('conflict', `${entry.number} has been begun to be received`);
  }
  return claim.receipt;
}

async function hasCase({ cases }: Ports, { box, report }: ReportEntry, receipt: Receipt): Promise<boolean> {
  const confidentiality = confidentialityOf(report.law);
  const found =
    box.kind === 'protected'
      ? await cases.findByReceipt({ kind: 'protected' }, receipt.ref)
      : await cases.findByReceipt({ kind: 'unit', unitCode: receipt.unitCode, confidentiality }, receipt.ref);
  return found !== undefined;
}

/** The client key keeps it from doubling when the moving is repeated. */
async function putInto(
  box: Extract<InboxBox, { kind: 'unit' }>,
  { inbox }: Ports,
  { receipt, number, report, reporterName }: ReportEntry
): Promise<void> {
  if (await inbox.findMine(box, report.clientKey)) return;
  const moved = { ...report, unitCode: box.unitCode };
  await inbox.add(box, { entry: 'report', receipt, number, report: moved, reporterName });
}
