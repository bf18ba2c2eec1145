import fc from 'fast-check';
import { Consequence, ReportKind } from '../report/Report';
import { InboxEntry } from './Inbox';
import { compareEntries } from './inboxOrder';

const report = (id: number, arrivedAt: string, kind: ReportKind, consequence: Consequence): InboxEntry =>
  ({
    entry: 'report',
    id,
    number: `AVV-2026-0000${id}`,
    arrivedAt,
    report: { kind, consequence }
  }) as unknown as InboxEntry;
const answer = (id: number, arrivedAt: string): InboxEntry =>
  ({ entry: 'answer', id, number: 'AVV-2026-00009', arrivedAt }) as unknown as InboxEntry;

describe('compareEntries', () => {
  it('puts misconduct and serious consequences first, then the oldest', () => {
    const entries = [
      report(1, '2026-11-20T08:00:00Z', 'deviation', 'moderate'),
      answer(2, '2026-11-21T08:00:00Z'),
      report(3, '2026-11-23T08:00:00Z', 'deviation', 'significant'),
      report(4, '2026-11-22T08:00:00Z', 'risk', 'none'),
      report(5, '2026-11-23T07:00:00Z', 'misconduct', 'none'),
      report(6, '2026-11-23T09:00:00Z', 'nearMiss', 'catastrophic')
    ];
    expect([...entries].sort(compareEntries).map(({ id }) => id)).toEqual([5, 3, 6, 1, 2, 4]);
  });

  it('orders the same entries the same way wherever they began', () => {
    const kinds = fc.constantFrom<ReportKind>('deviation', 'misconduct', 'risk');
    const consequences = fc.constantFrom<Consequence>('none', 'significant');
    const times = fc.constantFrom('2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z');
    const any = fc.array(fc.tuple(kinds, consequences, times), { maxLength: 9 });
    fc.assert(
      fc.property(any, (parts) => {
        const entries = parts.map(([kind, consequence, at], id) => report(id, at, kind, consequence));
        const ids = (some: InboxEntry[]): number[] => some.sort(compareEntries).map(({ id }) => id);
        expect(ids([...entries])).toEqual(ids([...entries].reverse()));
      })
    );
  });
});
