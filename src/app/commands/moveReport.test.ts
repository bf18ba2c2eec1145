import { ReportEntry } from '../../domain/inbox/Inbox';
import { listInbox } from '../queries/listInbox';
import { cutOff, untilCut } from '../testing/cutOff';
import { fakeReport } from '../testing/fakeReport';
import { FakeSite } from '../testing/FakeSite';
import { moveReport } from './moveReport';
import { receiveReport } from './receiveReport';
import { removeLeftovers } from './removeLeftovers';
import { sendReport } from './sendReport';

const sara = { id: 5, name: 'Sara Lind' };
const anna = { id: 7, name: 'Anna Berg' };
const bo = { id: 8, name: 'Bo Ek' };
const here = { kind: 'unit', unitCode: 'EKB' } as const;
const there = { kind: 'unit', unitCode: 'LIND' } as const;

async function withOneReport(): Promise<{ site: FakeSite; entry: ReportEntry }> {
  const site = new FakeSite();
  await sendReport(site.portsFor(sara), fakeReport());
  return { site, entry: site.entriesIn(here)[0] as ReportEntry };
}

/** A report half an hour after anna began to move it and was cut off after so many moments, if it took that many. */
async function withMovingCut(
  moments: number
): Promise<{ site: FakeSite; entry: ReportEntry; wasCut: boolean }> {
  const { site, entry } = await withOneReport();
  const { wire, happened } = cutOff(moments);
  await untilCut(() => moveReport(site.portsFor(anna, wire), entry, 'LIND'));
  site.now = new Date('2026-11-23T14:00:00Z');
  return { site, entry, wasCut: happened() };
}

describe('moveReport', () => {
  it('gives the report to the other unit under the same number, with the name of its reporter', async () => {
    const { site, entry } = await withOneReport();
    await moveReport(site.portsFor(anna), entry, 'LIND');
    expect(site.entriesIn(here)).toEqual([]);
    expect(site.entriesIn(there)).toMatchObject([
      { number: entry.number, reporterName: 'Sara Lind', report: { ...entry.report, unitCode: 'LIND' } }
    ]);
    expect(site.receipts[0].receipt).toMatchObject({
      status: 'sent',
      unitCode: 'LIND',
      claimedById: undefined
    });
  });

  it('is finished by another manager after a cut at every single moment, and received once', async () => {
    let moments = 0;
    for (let cut = true; cut; moments += 1) {
      const { site, entry, wasCut } = await withMovingCut(moments);
      cut = wasCut;
      await moveReport(site.portsFor(bo), entry, 'LIND');
      expect(site.entriesIn(here)).toEqual([]);
      const { listing } = await listInbox(site.portsFor(bo));
      expect(listing.items).toHaveLength(1);
      await receiveReport(site.portsFor(bo), listing.items[0].entry as ReportEntry, false);
      const after = await listInbox(site.portsFor(bo));
      expect(after.listing.items).toEqual([]);
      await removeLeftovers(site.portsFor(bo), after.leftovers);
      expect(site.entries).toEqual([]);
      expect(site.cases).toHaveLength(1);
      expect(site.cases[0].place).toMatchObject({ unitCode: 'LIND' });
    }
    expect(moments).toBeGreaterThan(12);
  });

  it('can be given up: after a cut anywhere, whoever receives it here gets the one case, unless it has left', async () => {
    let moments = 0;
    for (let cut = true; cut; moments += 1) {
      const { site, entry, wasCut } = await withMovingCut(moments);
      cut = wasCut;
      const receiving = receiveReport(site.portsFor(bo), entry, true);
      if (site.receipts[0].receipt.unitCode === 'LIND') {
        await expect(receiving).rejects.toMatchObject({ kind: 'conflict' });
        expect(site.cases).toEqual([]);
      } else {
        await receiving;
        expect(site.receipts[0].receipt.caseId).toBe(site.cases[0].id);
        const { listing, leftovers } = await listInbox(site.portsFor(bo));
        expect(listing.items).toEqual([]);
        await removeLeftovers(site.portsFor(bo), leftovers);
        expect(site.entries).toEqual([]);
      }
    }
    expect(moments).toBeGreaterThan(10);
  });

  it('does not leave a case behind that somebody had begun', async () => {
    const { site, entry } = await withOneReport();
    await untilCut(() => receiveReport(site.portsFor(anna, cutOff(10).wire), entry, false));
    expect(site.cases).toHaveLength(1);
    site.now = new Date('2026-11-23T14:00:00Z');
    const moving = moveReport(site.portsFor(bo), entry, 'LIND');
    await expect(moving).rejects.toMatchObject({ kind: 'conflict' });
    expect(site.entriesIn(there)).toEqual([]);
  });

  it('does not take what somebody is receiving, nor what has been received', async () => {
    const { site, entry } = await withOneReport();
    await untilCut(() => receiveReport(site.portsFor(anna, cutOff(4).wire), entry, false));
    await expect(moveReport(site.portsFor(bo), entry, 'LIND')).rejects.toMatchObject({ kind: 'conflict' });
    await receiveReport(site.portsFor(anna), entry, false);
    await expect(moveReport(site.portsFor(bo), entry, 'LIND')).rejects.toMatchObject({ kind: 'conflict' });
    expect(site.receipts[0].receipt.status).toBe('received');
  });

  it('changes only the unit of what lies in the protected inbox, and its case knows it', async () => {
    const site = new FakeSite();
    await sendReport(site.portsFor(sara), fakeReport({ kind: 'misconduct' }));
    const entry = site.entries[0].entry as ReportEntry;
    await moveReport(site.portsFor(anna), entry, 'LIND');
    expect(site.entriesIn({ kind: 'protected' })).toEqual([entry]);
    await receiveReport(site.portsFor(anna), entry, false);
    expect(site.cases[0].report.unitCode).toBe('LIND');
  });
});
