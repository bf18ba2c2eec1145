import { Receipt } from '../../domain/receipt/Receipt';
import { reportNumber } from '../../domain/receipt/reportNumber';
import { Report } from '../../domain/report/Report';
import { Route, routeOf } from '../../domain/report/route';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { SentReport } from '../Services';

type SendPorts = Pick<Ports, 'receipts' | 'inbox' | 'user'>;

/**
 * Sends a report, or finishes the sending of one that was cut off anywhere: receipt first, since its id is the number,
 * then the entry in the inbox. With the digest this is five requests at most.
 * @throws QmsError `invalid` when the name is hidden and there is a pointer to the care record: the quality team,
 * who would receive it, must not read those
 */
export async function sendReport(ports: SendPorts, report: Report): Promise<SentReport> {
  const route = routeOf(report);
  if (route.box.kind === 'quality' && report.careReference) {
    throw new QmsError('invalid', 'A report with a hidden name cannot carry a care reference');
  }
  const known = await ports.receipts.findMine(route.receiptList, report.clientKey);
  const { receipt, isNew } = known
    ? { receipt: known, isNew: false }
    : await addReceipt(ports, route, report);
  const number = reportNumber(receipt.ref, receipt.createdAt);
  if (isNew || (await isEntryMissing(ports, route, receipt, report))) {
    const reporterName = report.hideName ? '' : ports.user.name;
    const entry = { entry: 'report', receipt: receipt.ref, number, report, reporterName } as const;
    await ports.inbox.add(route.box, entry);
  }
  return { number, receipt };
}

/**
 * Adds the receipt, then asks which one holds the key: two tabs that send the same draft at the same moment agree on
 * the older, and so the report stays one.
 */
async function addReceipt(
  { receipts }: SendPorts,
  { receiptList }: Route,
  { clientKey, kind, unitCode }: Report
): Promise<{ receipt: Receipt; isNew: boolean }> {
  const added = await receipts.add(receiptList, { clientKey, kind, unitCode });
  const first = (await receipts.findMine(receiptList, clientKey)) ?? added;
  return { receipt: first, isNew: first.ref.id === added.ref.id };
}

/** What somebody has begun to receive, or moved to another unit, has arrived even if its entry is gone. */
async function isEntryMissing(
  { inbox }: SendPorts,
  { box }: Route,
  receipt: Receipt,
  report: Report
): Promise<boolean> {
  if (receipt.status !== 'sent' || receipt.unitCode !== report.unitCode) return false;
  return (await inbox.findMine(box, report.clientKey)) === undefined;
}
