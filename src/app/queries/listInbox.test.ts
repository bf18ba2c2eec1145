import { ReportEntry } from '../../domain/inbox/Inbox';
import { receiveReport } from '../commands/receiveReport';
import { sendReport } from '../commands/sendReport';
import { fakeReport } from '../testing/fakeReport';
import { FakeSite } from '../testing/FakeSite';
import { listInbox } from './listInbox';
import { listReceived } from './listReceived';
import { loadOverview } from './loadOverview';

const sara = { id: 5, name: 'Sara Lind' };
const anna = { id: 7, name: 'Anna Berg' };
const box = { kind: 'unit', unitCode: 'EKB' } as const;

describe('listInbox', () => {
  it('shows a report once even if its entry was put there twice', async () => {
    const site = new FakeSite();
    const sent = await sendReport(site.portsFor(sara), fakeReport());
    const again = { ...(site.entries[0].entry as ReportEntry) };
    await site.portsFor(sara).inbox.add(box, again);
    const { listing } = await listInbox(site.portsFor(anna));
    expect(listing.items).toHaveLength(1);
    expect(listing.items[0].receipt).toEqual(sent.receipt);
  });

  it('tells of entries without a receipt of their own instead of leaving them out', async () => {
    const site = new FakeSite();
    await sendReport(site.portsFor(sara), fakeReport());
    const entry = site.entries[0].entry as ReportEntry;
    const forged = { ...entry, report: fakeReport({ clientKey: 'another' }) };
    await site.portsFor(sara).inbox.add(box, forged);
    await site.portsFor(sara).inbox.add(box, { ...entry, receipt: { list: 'ordinary', id: 999 } });
    const { listing, leftovers } = await listInbox(site.portsFor(anna));
    expect(listing.items.map((item) => item.entry.id)).toEqual([entry.id]);
    expect(listing.orphans).toHaveLength(2);
    expect(leftovers).toEqual([]);
  });
});

describe('listReceived', () => {
  it('shows the case that the receipt names and not the loser of a race', async () => {
    const site = new FakeSite();
    const { receipt } = await sendReport(site.portsFor(sara), fakeReport());
    const entry = site.entries[0].entry as ReportEntry;
    await receiveReport(site.portsFor(anna), entry, false);
    const [winner] = site.cases;
    site.cases.push({ ...winner, id: 999 });
    const { items } = await listReceived(site.portsFor(anna));
    expect(items.map(({ found }) => found.id)).toEqual([winner.id]);
    expect(items[0].receipt.ref).toEqual(receipt.ref);
  });

  it('says that I may change what SharePoint lets me change in both places, and nothing else', async () => {
    const site = new FakeSite();
    await sendReport(site.portsFor(sara), fakeReport());
    await receiveReport(site.portsFor(anna), site.entries[0].entry as ReportEntry, false);
    const mayChange = async (): Promise<boolean[]> =>
      (await listReceived(site.portsFor(anna))).items.map((item) => item.mayChange);
    expect(await mayChange()).toEqual([true]);
    site.changeableReceipts = ['protected'];
    expect(await mayChange()).toEqual([false]);
    site.changeableReceipts = ['ordinary'];
    site.casesMayBeChanged = false;
    expect(await mayChange()).toEqual([false]);
  });
});

describe('loadOverview', () => {
  it('counts what has been received, for the newest year unless another is asked for', async () => {
    const site = new FakeSite();
    for (const year of ['2024', '2025', '2025']) {
      const clientKey = `${year}-${site.receipts.length}`;
      const report = fakeReport({ clientKey, eventAt: `${year}-03-01T08:00:00Z` });
      await sendReport(site.portsFor(sara), report);
    }
    for (const { entry } of [...site.entries]) {
      await receiveReport(site.portsFor(anna), entry as ReportEntry, false);
    }
    await sendReport(site.portsFor(sara), fakeReport({ clientKey: 'waiting' }));
    const newest = await loadOverview(site.portsFor(anna), Promise.resolve([]), undefined);
    expect(newest).toMatchObject({ year: 2025, years: [2025, 2024], total: 2 });
    const older = await loadOverview(site.portsFor(anna), Promise.resolve([]), 2024);
    expect(older.monthTotals).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
