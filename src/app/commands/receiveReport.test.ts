import fc from 'fast-check';
import { ReportEntry } from '../../domain/inbox/Inbox';
import { fakeReport } from '../testing/fakeReport';
import { cutOff, untilCut } from '../testing/cutOff';
import { FakeSite, Wire } from '../testing/FakeSite';
import { moveReport } from './moveReport';
import { receiveReport } from './receiveReport';
import { sendReport } from './sendReport';

const sara = { id: 5, name: 'Sara Lind' };
const anna = { id: 7, name: 'Anna Berg' };
const bo = { id: 8, name: 'Bo Ek' };
const box = { kind: 'unit', unitCode: 'EKB' } as const;

async function withOneReport(): Promise<{ site: FakeSite; entry: ReportEntry }> {
  const site = new FakeSite();
  await sendReport(site.portsFor(sara), fakeReport());
  return { site, entry: site.entriesIn(box)[0] as ReportEntry };
}

/** What must hold however it came about: one case that counts, named by the receipt, complete, and an empty inbox. */
function expectReceivedOnce(site: FakeSite): void {
  const counted = site.cases.filter(({ status }) => status !== 'duplicate');
  expect(counted).toHaveLength(1);
  const [found] = counted;
  expect(site.receipts[0].receipt).toMatchObject({ status: 'received', caseId: found.id });
  expect(found.report).toEqual(fakeReport());
  expect(found).toMatchObject({ reporterName: 'Sara Lind', number: 'AVV-2026-00001' });
  expect(found.receivedAt).toBeDefined();
  expect(site.references).toHaveLength(1);
  expect(site.entries).toEqual([]);
}

describe('receiveReport', () => {
  it('makes one case in the folder of the unit and takes the report out of the inbox', async () => {
    const { site, entry } = await withOneReport();
    const outcome = await receiveReport(site.portsFor(anna), entry, false);
    expect(outcome).toEqual({ outcome: 'received', caseId: site.cases[0].id, number: 'AVV-2026-00001' });
    expect(site.cases[0].place).toEqual({ kind: 'unit', unitCode: 'EKB', confidentiality: 'solLss' });
    expectReceivedOnce(site);
  });

  it('tells who began first, and lets nobody finish for them while they are at it', async () => {
    const { site, entry } = await withOneReport();
    await untilCut(() => receiveReport(site.portsFor(anna, cutOff(4).wire), entry, false));
    const taken = { outcome: 'takenByOther', name: 'Anna Berg', at: '2026-11-23T13:30:00Z' };
    const early = await receiveReport(site.portsFor(bo), entry, true);
    expect(early).toEqual({ ...taken, canFinish: false });
    site.now = new Date('2026-11-23T13:32:01Z');
    const asked = await receiveReport(site.portsFor(bo), entry, false);
    expect(asked).toEqual({ ...taken, canFinish: true });
    expect(site.cases).toHaveLength(0);
  });

  it('is finished by another manager after a cut at every single moment', async () => {
    let moments = 0;
    for (let cut = true; cut; moments += 1) {
      const { site, entry } = await withOneReport();
      const wire = cutOff(moments);
      await untilCut(() => receiveReport(site.portsFor(anna, wire.wire), entry, false));
      cut = wire.happened();
      site.now = new Date('2026-11-23T14:00:00Z');
      await receiveReport(site.portsFor(bo), entry, true);
      expectReceivedOnce(site);
    }
    // get, claim, find, create, fill, pointer, receipt, inbox: each before and after.
    expect(moments).toBeGreaterThan(16);
  });

  it('is finished after any series of cuts, each by whoever comes next', async () => {
    const cuts = fc.array(fc.tuple(fc.nat({ max: 18 }), fc.boolean()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (series) => {
        const { site, entry } = await withOneReport();
        for (const [moments, isAnna] of series) {
          const ports = site.portsFor(isAnna ? anna : bo, cutOff(moments).wire);
          await untilCut(() => receiveReport(ports, entry, true));
          site.now = new Date(site.now.getTime() + 5 * 60_000);
        }
        await receiveReport(site.portsFor(bo), entry, true);
        expectReceivedOnce(site);
      })
    );
  });

  it('gives one case that counts when two managers receive at once, in any order of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, sameManager) => {
        const { site, entry } = await withOneReport();
        const wire: Wire = (moment, request) => scheduler.schedule(Promise.resolve(), `${moment} ${request}`);
        const both = Promise.all([
          receiveReport(site.portsFor(anna, wire), entry, false),
          receiveReport(site.portsFor(sameManager ? anna : bo, wire), entry, false)
        ]);
        await scheduler.waitFor(both);
        expect((await both).some(({ outcome }) => outcome === 'received')).toBe(true);
        expectReceivedOnce(site);
      }),
      { numRuns: 300 }
    );
  });

  it('gives one case that counts when two finish the same abandoned claim, in any order of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat({ max: 16 }), async (scheduler, moments) => {
        const { site, entry } = await withOneReport();
        await untilCut(() => receiveReport(site.portsFor(anna, cutOff(moments).wire), entry, false));
        site.now = new Date('2026-11-23T14:00:00Z');
        const wire: Wire = (moment, request) => scheduler.schedule(Promise.resolve(), `${moment} ${request}`);
        const eva = { id: 9, name: 'Eva Ask' };
        // The first manager is back too: the computer had only been asleep.
        const all = Promise.all(
          [anna, bo, eva].map((user) => receiveReport(site.portsFor(user, wire), entry, true))
        );
        await scheduler.waitFor(all);
        expectReceivedOnce(site);
      }),
      { numRuns: 300 }
    );
  });

  it('leaves one report in one place when one receives what another moves, in any order of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat({ max: 10 }), async (scheduler, moments) => {
        const { site, entry } = await withOneReport();
        await untilCut(() => receiveReport(site.portsFor(anna, cutOff(moments).wire), entry, false));
        site.now = new Date('2026-11-23T14:00:00Z');
        const wire: Wire = (moment, request) => scheduler.schedule(Promise.resolve(), `${moment} ${request}`);
        const both = Promise.allSettled([
          receiveReport(site.portsFor(anna, wire), entry, true),
          moveReport(site.portsFor(bo, wire), entry, 'LIND')
        ]);
        await scheduler.waitFor(both);
        const { receipt } = site.receipts[0];
        if (receipt.status === 'sent') {
          expect(receipt.unitCode).toBe('LIND');
          expect(site.entriesIn({ kind: 'unit', unitCode: 'LIND' })).toHaveLength(1);
          expect(site.cases.filter(({ status }) => status !== 'duplicate')).toHaveLength(0);
        } else if (receipt.status === 'received') {
          const counted = site.cases.filter(({ status }) => status !== 'duplicate');
          expect(counted.map(({ id }) => id)).toEqual([receipt.caseId]);
        } else {
          // Both gave way to each other: it is still in the first inbox, claimed, and can be finished.
          expect(site.entriesIn(box)).toHaveLength(1);
        }
      }),
      { numRuns: 300 }
    );
  });

  it('refuses an entry that names the receipt of another report', async () => {
    const { site, entry } = await withOneReport();
    const forged = { ...entry, report: fakeReport({ clientKey: 'another', whatHappened: 'Påhittat' }) };
    await expect(receiveReport(site.portsFor(anna), forged, false)).rejects.toMatchObject({
      kind: 'invalid'
    });
    expect(site.cases).toHaveLength(0);
  });

  it('keeps protected reports in the protected list, and hidden names out of the unit', async () => {
    const site = new FakeSite();
    await sendReport(site.portsFor(sara), fakeReport({ kind: 'misconduct' }));
    await sendReport(
      site.portsFor(sara),
      fakeReport({ clientKey: 'hidden', hideName: true, careReference: '' })
    );
    for (const { entry } of [...site.entries]) {
      await receiveReport(site.portsFor(anna), entry as ReportEntry, false);
    }
    expect(site.cases.map(({ place }) => place.kind)).toEqual(['protected', 'unit']);
    expect(site.cases.map(({ reporterName }) => reporterName)).toEqual(['Sara Lind', '']);
  });
});
