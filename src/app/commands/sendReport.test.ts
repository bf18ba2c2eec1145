import fc from 'fast-check';
import { fakeReport } from '../testing/fakeReport';
import { cutOff, untilCut } from '../testing/cutOff';
import { FakeSite, Wire } from '../testing/FakeSite';
import { listMyReports } from '../queries/listMyReports';
import { listInbox } from '../queries/listInbox';
import { sendReport } from './sendReport';

const sara = { id: 5, name: 'Sara Lind' };
const box = { kind: 'unit', unitCode: 'EKB' } as const;

describe('sendReport', () => {
  it('gives a number and puts the report into the inbox of its unit in four requests', async () => {
    const site = new FakeSite();
    const requests: string[] = [];
    const wire: Wire = async (moment, request) => {
      if (moment === 'before') requests.push(request);
    };
    const sent = await sendReport(site.portsFor(sara, wire), fakeReport());
    expect(sent.number).toBe('AVV-2026-00001');
    expect(site.entriesIn(box)).toMatchObject([{ number: sent.number, reporterName: 'Sara Lind' }]);
    // With the digest this is five, the budget of the design.
    expect(requests).toEqual(['findMine', 'add', 'findMine', 'add']);
  });

  it('arrives once after a cut at every single moment and a second try', async () => {
    let moments = 0;
    for (let cut = true; cut; moments += 1) {
      const site = new FakeSite();
      const wire = cutOff(moments);
      await untilCut(() => sendReport(site.portsFor(sara, wire.wire), fakeReport()));
      cut = wire.happened();
      const { number } = await sendReport(site.portsFor(sara), fakeReport());
      expect(site.receipts).toHaveLength(1);
      expect(site.entries.map(({ entry }) => entry.number)).toEqual([number]);
    }
    expect(moments).toBeGreaterThan(8);
  });

  it('shows as one report everywhere when two tabs send it at once, in any order of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const site = new FakeSite();
        const wire: Wire = (moment, request) => scheduler.schedule(Promise.resolve(), `${moment} ${request}`);
        const both = Promise.all([0, 1].map(() => sendReport(site.portsFor(sara, wire), fakeReport())));
        await scheduler.waitFor(both);
        const mine = await listMyReports(site.portsFor(sara));
        const { listing } = await listInbox(site.portsFor({ id: 7, name: 'Anna Berg' }));
        expect(mine).toHaveLength(1);
        expect(listing.items.map(({ entry }) => entry.number)).toEqual([mine[0].number]);
        expect(new Set((await both).map(({ number }) => number))).toEqual(new Set([mine[0].number]));
      }),
      { numRuns: 300 }
    );
  });

  it('does not put back what somebody has begun to receive', async () => {
    const site = new FakeSite();
    const { receipt } = await sendReport(site.portsFor(sara), fakeReport());
    const manager = site.portsFor({ id: 7, name: 'Anna Berg' });
    await manager.receipts.change(receipt, { status: 'claimed' });
    await manager.inbox.remove(box, site.entries[0].entry.id);
    await sendReport(site.portsFor(sara), fakeReport());
    expect(site.entries).toEqual([]);
  });

  it('keeps misconduct and hidden names away from the unit, and the hidden name out of the entry', async () => {
    const site = new FakeSite();
    const misconduct = await sendReport(site.portsFor(sara), fakeReport({ kind: 'misconduct' }));
    const hidden = fakeReport({ clientKey: 'hidden', hideName: true, careReference: '' });
    await sendReport(site.portsFor(sara), hidden);
    expect(misconduct.number).toMatch(/^SKY-/);
    expect(site.entries.map(({ entry }) => entry.box.kind)).toEqual(['protected', 'quality']);
    expect(site.entries[1].entry.reporterName).toBe('');
    expect(site.receipts.every(({ receipt }) => receipt.ref.list === 'protected')).toBe(true);
  });

  it('refuses a pointer to the care record together with a hidden name', async () => {
    const site = new FakeSite();
    const sending = sendReport(site.portsFor(sara), fakeReport({ hideName: true }));
    await expect(sending).rejects.toMatchObject({ kind: 'invalid' });
    expect(site.receipts).toEqual([]);
  });
});
