import fc from 'fast-check';
import { Category } from '../category/Category';
import { CaseFacts } from '../deviationCase/DeviationCase';
import { toInstant } from '../shared/Instant';
import { countByMonth } from './countByMonth';

const category = (code: string, more: Partial<Category> = {}): Category => ({
  code,
  name: code,
  set: 'SoL 2020',
  family: 'solLss',
  validFrom: '2019-12-31T23:00:00Z',
  needsText: false,
  sortOrder: 1,
  ...more
});
const fact = (id: number, more: Partial<CaseFacts> = {}): CaseFacts => ({
  id,
  receipt: { list: 'ordinary', id },
  unitCode: 'EKB',
  law: 'sol',
  categoryCode: 'a',
  eventAt: '2026-05-10T08:00:00Z',
  status: 'received',
  ...more
});

describe('countByMonth', () => {
  it('counts by the month in Sweden in which it happened', () => {
    const facts = [
      fact(1),
      fact(2, { eventAt: '2026-05-31T22:30:00Z' }),
      fact(3, { eventAt: '2025-12-31T22:59:59Z' }),
      fact(4, { eventAt: '2025-12-31T23:00:00Z', status: 'closed' })
    ];
    const counts = countByMonth(facts, [category('a')], 2026, 2026);
    expect(counts.rows).toEqual([
      { categoryCode: 'a', months: [1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0], total: 3 }
    ]);
    expect(counts.years).toEqual([2026, 2025]);
    expect(countByMonth(facts, [], 2025, 2026).monthTotals[11]).toBe(1);
  });

  it('counts a receipt once and a duplicate never', () => {
    const facts = [
      fact(5, { receipt: { list: 'ordinary', id: 1 }, eventAt: '2026-06-01T08:00:00Z' }),
      fact(3, { receipt: { list: 'ordinary', id: 1 } }),
      fact(2, { receipt: { list: 'ordinary', id: 1 }, status: 'duplicate' }),
      fact(4, { receipt: { list: 'protected', id: 1 } })
    ];
    const counts = countByMonth(facts, [], 2026, 2026);
    expect(counts.total).toBe(2);
    expect(counts.monthTotals[4]).toBe(2);
  });

  it('shows categories in the order of their sets, those without cases when they are valid, the unknown last', () => {
    const categories = [
      category('h2', { family: 'hsl', set: 'HSL 2022', validFrom: '2021-12-31T23:00:00Z', sortOrder: 2 }),
      category('h1', { family: 'hsl', set: 'HSL 2022', validFrom: '2021-12-31T23:00:00Z' }),
      category('b', { sortOrder: 2 }),
      category('a'),
      category('old', {
        set: 'SoL 2010',
        validFrom: '2009-12-31T23:00:00Z',
        validTo: '2019-12-31T23:00:00Z'
      }),
      category('used', {
        set: 'SoL 2010',
        validFrom: '2009-12-31T23:00:00Z',
        validTo: '2019-12-31T23:00:00Z'
      }),
      category('future', { validFrom: '2027-12-31T23:00:00Z' })
    ];
    const facts = [
      fact(1, { categoryCode: 'gone' }),
      fact(2, { categoryCode: 'used' }),
      fact(3, { categoryCode: '' })
    ];
    const counts = countByMonth(facts, categories, 2026, 2026);
    expect(counts.rows.map(({ categoryCode }) => categoryCode)).toEqual([
      'used',
      'a',
      'b',
      'h1',
      'h2',
      '',
      'gone'
    ]);
  });

  it('shows the newest year with cases, and this year when there are none', () => {
    expect(countByMonth([fact(1, { eventAt: '2024-03-01T08:00:00Z' })], [], undefined, 2026).year).toBe(2024);
    expect(countByMonth([], [], undefined, 2026)).toMatchObject({ year: 2026, years: [], total: 0 });
  });

  it('adds up to the number of distinct cases, over all years, whatever the facts', () => {
    const anyFact = fc.record({
      id: fc.integer({ min: 1, max: 10_000 }),
      receipt: fc.record({ list: fc.constantFrom('ordinary', 'protected'), id: fc.nat({ max: 40 }) }),
      unitCode: fc.constant('EKB'),
      law: fc.constant('sol' as const),
      categoryCode: fc.constantFrom('a', 'b', '', '__proto__', 'unknown'),
      eventAt: fc
        .date({ min: new Date('2023-12-31'), max: new Date('2026-01-02'), noInvalidDate: true })
        .map(toInstant),
      status: fc.constantFrom('received', 'closed', 'duplicate')
    }) as fc.Arbitrary<CaseFacts>;
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 120 }), (facts) => {
        const distinct = new Set(
          facts
            .filter(({ status }) => status !== 'duplicate')
            .map(({ receipt }) => `${receipt.list}${receipt.id}`)
        );
        const counted = [2023, 2024, 2025, 2026].map((year) =>
          countByMonth(facts, [category('a')], year, 2026)
        );
        for (const { rows, monthTotals, total } of counted) {
          expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
          expect(monthTotals.reduce((sum, month) => sum + month, 0)).toBe(total);
        }
        expect(counted.reduce((sum, { total }) => sum + total, 0)).toBe(distinct.size);
      })
    );
  });
});
