import { Services } from '../../src/app/Services';
import { ReportEntry } from '../../src/domain/inbox/Inbox';
import { Report } from '../../src/domain/report/Report';
import { mapLimited } from './mapLimited';

/** Opens the product as that person. */
export type OpenServices = (login: string) => Promise<Services>;

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
  const sender = await open(history.sender);
  const missing = await missingReports(sender, history.reports);
  if (missing.length === 0) return;
  history.log(`Skickar ${missing.length} av ${history.reports.length} rapporter från tidigare år`);
  await mapLimited(missing, sending, async (report) => {
    await sender.sendReport(report);
  });
  history.log('Tar emot rapporterna som enheternas chefer');
  const units = [...new Set(missing.map((report) => report.unitCode))];
  await mapLimited(units, units.length, (unitCode) => receiveUnit(open, history, unitCode));
}

/** Not sent, or sent and not yet received. */
async function missingReports(sender: Services, reports: readonly Report[]): Promise<Report[]> {
  const mine = await sender.listMyReports();
  const received = new Set(
    mine
      .filter(({ receipt }) => receipt.status !== 'sent' && receipt.status !== 'claimed')
      .map(({ receipt }) => receipt.clientKey)
  );
  return reports.filter((report) => !received.has(report.clientKey));
}

async function receiveUnit(open: OpenServices, history: History, unitCode: string): Promise<void> {
  const manager = await open(history.managerOf(unitCode));
  const keys = new Set(history.reports.map((report) => report.clientKey));
  const { items } = await manager.listInbox();
  const entries = items
    .map(({ entry }) => entry)
    .filter((entry): entry is ReportEntry => entry.entry === 'report' && keys.has(entry.report.clientKey))
    // A stand-in sees several units' inboxes, and each unit is received once.
    .filter((entry) => entry.report.unitCode === unitCode);
  await mapLimited(entries, receivingPerUnit, async (entry) => {
    const outcome = await manager.receiveReport(entry, true);
    if (outcome.outcome !== 'received')
      throw new Error(`${entry.number} is being received by ${outcome.name}`);
  });
}
