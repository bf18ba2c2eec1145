import { reportNumber } from '../../domain/receipt/reportNumber';
import { Report } from '../../domain/report/Report';
import { routeOf } from '../../domain/report/route';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { SentReport } from '../Services';

/**
 * Receipt first, since its id is the number; then the report into the inbox (design section 5). May be repeated after
 * any failure: what has already arrived is found by the client key. Costs three requests when nothing had arrived.
 * @throws QmsError `invalid` for a hidden name together with a pointer to the care record, which only the unit may read
 */
export async function sendReport(
  { receipts, inbox, user }: Pick<Ports, 'receipts' | 'inbox' | 'user'>,
  report: Report
): Promise<SentReport> {
  if (report.hideName && report.careReference) {
    throw new QmsError('invalid', 'A hidden name and a pointer to the care record exclude each other');
  }
  const { receiptList, box } = routeOf(report);
  const earlier = await receipts.findMine(receiptList, report.clientKey);
  const receipt = earlier ?? (await receipts.add(receiptList, report));
  const number = reportNumber(receipt.ref, receipt.createdAt);
  // Once a manager has begun to receive it, it has been in the inbox, and may have left it again.
  const mayBeMissing = receipt.status === 'sent';
  const arrived = earlier && mayBeMissing ? await inbox.findMine(box, report.clientKey) : undefined;
  if (mayBeMissing && !arrived) {
    const reporterName = report.hideName ? '' : user.name;
    await inbox.add(box, { entry: 'report', receipt: receipt.ref, number, report, reporterName });
  }
  return { number, receipt };
}
