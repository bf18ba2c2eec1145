import { MonthlyOverview } from '../../src/app/Services';
import { publishedTable } from '../../local/demo/publishedTable';
import { compareTable } from './compareTable';

const codeOf = (category: string): string => `code.${category}`;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** An overview with the published counts, changed as the test says. */
function overview(change: (months: number[], category: string) => number[]): MonthlyOverview {
  const rows = publishedTable.rows.map((row) => {
    const months = change([...row.months], row.category);
    return { categoryCode: codeOf(row.category), months, total: sum(months) };
  });
  const monthTotals = publishedTable.monthTotals.map((_, month) => sum(rows.map((row) => row.months[month])));
  return { year: 2022, years: [2022], rows, monthTotals, total: sum(monthTotals) };
}

describe('the comparison with the published table', () => {
  it('finds nothing wrong when every case is there', () => {
    const { compared, wrong } = compareTable(
      publishedTable,
      overview((months) => months),
      codeOf
    );
    expect(wrong).toEqual([]);
    expect(compared).toBe((publishedTable.rows.length + 1) * 13);
  });

  it('names the cell, the two sums and the total when one case is missing', () => {
    const oneLess = overview((months, category) => {
      if (category === 'Läkemedel') months[2] -= 1;
      return months;
    });
    expect(compareTable(publishedTable, oneLess, codeOf).wrong).toEqual([
      { row: 'Läkemedel', column: 3, published: 46, computed: 45 },
      { row: 'Läkemedel', column: 'total', published: 367, computed: 366 },
      { row: 'Totalt', column: 3, published: 97, computed: 96 },
      { row: 'Totalt', column: 'total', published: 936, computed: 935 }
    ]);
  });

  it('is not fooled by a case in the wrong month, where all totals of categories agree', () => {
    const moved = overview((months, category) => {
      if (category !== 'Fall') return months;
      months[0] -= 1;
      months[1] += 1;
      return months;
    });
    expect(
      compareTable(publishedTable, moved, codeOf).wrong.map(({ row, column }) => `${row} ${column}`)
    ).toEqual(['Fall 1', 'Fall 2', 'Totalt 1', 'Totalt 2']);
  });

  it('sees a missing category and one too many', () => {
    const renamed = overview((months) => months);
    const rows = renamed.rows.map((row, index) => (index === 4 ? { ...row, categoryCode: 'other' } : row));
    const wrong = compareTable(publishedTable, { ...renamed, rows }, codeOf).wrong;
    expect(wrong).toHaveLength(14);
    expect(wrong[13]).toEqual({ row: 'other', column: 'total', published: 0, computed: 1 });
  });
});
