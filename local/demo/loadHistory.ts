import { Services } from '../../src/app/Services';
import { ReportEntry } from '../../src/domain/inbox/Inbox';
import { Report } from '../../src/domain/report/Report';
import { mapLimited } from './mapLimited';

/** Opens the product as that person. */
export type OpenServices = (login: string) => Services;

/** Reports under way at the same time, and cases per unit. More gain nothing where server and sender share a machine. */
const sending = 8;
const receivingPerUnit = 3;

export interface History {
  readonly reports: readonly Report[];
  readonly sender: string;
  managerOf(unitCode: string): string;
  log(line: string): void;
}

/**
 * Sends the reports as the import account and receives them as each unit's manager, with the product's own commands.
 * May be cut off anywhere and run again: what has been received is left out, the rest is recognised by its client key.
 */
export async function loadHistory(open: OpenServices, history: History): Promise<void> {
  const sender = open(history.sender);
  const missing = await missingReports(sender, history.reports);
  if (missing.length === 0) return;
  history.log(`Skickar det som saknas av ${history.reports.length} rapporter från tidigare år`);
  await mapLimited(missing, sending, async (report) => {
    await sender.sendReport(report);
  });
  history.log('Tar emot rapporterna som enheternas chefer');
  const units = [...new Set(missing.map((report) => report.unitCode))];
  await mapLimited(units, units.length, (unitCode) => receiveUnit(open, history, unitCode));
}

/** Not known to be received: the list of one's own reports goes back only so far, and sending again does no harm. */
async function missingReports(sender: Services, reports: readonly Report[]): Promise<Report[]> {
  const mine = await sender.listMyReports();
  const received = new Set(
    mine
      .filter(({ receipt }) => receipt.status !== 'sent' && receipt.status !== 'claimed')
      .map(({ receipt }) => receipt.clientKey)
  );
  return reports.filter((report) => !received.has(report.clientKey));
}

/**
 * Again until nothing waits: an inbox shows only so many at a time.
 * @throws Error for a report that another manager is receiving, or that still waits after it was received
 */
async function receiveUnit(open: OpenServices, history: History, unitCode: string): Promise<void> {
  const manager = open(history.managerOf(unitCode));
  const keys = new Set(history.reports.map((report) => report.clientKey));
  const done = new Set<number>();
  for (;;) {
    const entries = (await manager.listInbox()).items
      .map(({ entry }) => entry)
      .filter((entry): entry is ReportEntry => entry.entry === 'report' && keys.has(entry.report.clientKey))
      // A stand-in sees several units' inboxes, and each unit is received once.
      .filter((entry) => entry.report.unitCode === unitCode);
    if (entries.length === 0) return;
    await mapLimited(entries, receivingPerUnit, async (entry) => {
      if (done.has(entry.id)) throw new Error(`${entry.number} still waits in ${unitCode}`);
      done.add(entry.id);
      const outcome = await manager.receiveReport(entry, true);
      if (outcome.outcome !== 'received')
        throw new Error(`${entry.number} is being received by ${outcome.name}`);
    });
  }
}
