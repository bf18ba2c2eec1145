import { reportNumber } from '../../domain/receipt/reportNumber';
import { Report } from '../../domain/report/Report';
import { routeOf } from '../../domain/report/route';
import { Ports } from '../Ports';
import { SentReport } from '../Services';

/**
 * Receipt first, since its id is the number; then the report into the inbox (design section 5). May be repeated after
 * any failure: what has already arrived is found by the client key. Costs three requests when nothing had arrived.
 */
export async function sendReport(ports: Ports, report: Report): Promise<SentReport> {
  const { receiptList, box } = routeOf(report);
  const earlier = await ports.receipts.findMine(receiptList, report.clientKey);
  const receipt = earlier ?? (await ports.receipts.add(receiptList, report));
  const number = reportNumber(receipt.ref, receipt.createdAt);
  // Once a manager has begun to receive it, it has been in the inbox, and may have left it again.
  const mayBeMissing = receipt.status === 'sent';
  const arrived = earlier && mayBeMissing ? await ports.inboxes.findMine(box, report.clientKey) : undefined;
  if (mayBeMissing && !arrived) {
    const reporterName = report.hideName ? '' : ports.userName;
    await ports.inboxes.add(box, { entry: 'report', receipt: receipt.ref, number, report, reporterName });
  }
  return { number, receipt };
}
