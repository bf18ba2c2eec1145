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
const karl = { id: 9, name: 'Karl Ask' };
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
    expect(items[0].receipt?.ref).toEqual(receipt.ref);
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

  describe('of a reporter whose name is hidden', () => {
    const received = async (): Promise<FakeSite> => {
      const site = new FakeSite();
      await sendReport(site.portsFor(sara), fakeReport({ hideName: true, careReference: '' }));
      await receiveReport(site.portsFor(karl), site.entries[0].entry as ReportEntry, false);
      return site;
    };
    const asTheUnit = (site: FakeSite): void => {
      site.readableReceipts = ['ordinary'];
      site.changeableReceipts = ['ordinary'];
    };

    it('shows the case to its unit without the receipt and the name, to read only', async () => {
      const site = await received();
      asTheUnit(site);
      const { items } = await listReceived(site.portsFor(anna));
      expect(items).toEqual([{ found: site.cases[0], mayChange: false }]);
      expect(JSON.stringify(items)).not.toContain(sara.name);
    });

    it('shows it with the receipt to the quality team, and not at all when that receipt is gone', async () => {
      const site = await received();
      const { items } = await listReceived(site.portsFor(karl));
      expect(items).toEqual([{ found: site.cases[0], receipt: site.receipts[0].receipt, mayChange: true }]);
      site.receipts.pop();
      expect((await listReceived(site.portsFor(karl))).items).toEqual([]);
    });

    it('shows one case to its unit when a race has left two', async () => {
      const site = await received();
      const [winner] = site.cases;
      site.cases.push({ ...winner, id: 999 });
      asTheUnit(site);
      const { items } = await listReceived(site.portsFor(anna));
      expect(items.map(({ found }) => found.id)).toEqual([winner.id]);
    });

    it('still leaves out a case whose ordinary receipt cannot be found', async () => {
      const site = await received();
      await sendReport(site.portsFor(sara), fakeReport({ clientKey: 'ordinary' }));
      await receiveReport(site.portsFor(anna), site.entries[0].entry as ReportEntry, false);
      site.receipts.pop();
      asTheUnit(site);
      const { items } = await listReceived(site.portsFor(anna));
      expect(items.map(({ found }) => found.id)).toEqual([site.cases[0].id]);
    });

    it('leaves out suspected misconduct whose receipt may not be read', async () => {
      const site = new FakeSite();
      await sendReport(site.portsFor(sara), fakeReport({ kind: 'misconduct' }));
      await receiveReport(site.portsFor(karl), site.entries[0].entry as ReportEntry, false);
      asTheUnit(site);
      expect((await listReceived(site.portsFor(anna))).items).toEqual([]);
    });
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
