import { MonthlyOverview } from '../../src/app/Services';
import { PublishedTable } from '../../local/demo/publishedTable';

/** One number that is not what was published. */
export interface WrongCell {
  readonly row: string;
  /** 1 to 12, or `total`. */
  readonly column: number | 'total';
  readonly published: number;
  readonly computed: number | undefined;
}

export interface Comparison {
  /** Cells and sums that were compared. */
  readonly compared: number;
  readonly wrong: readonly WrongCell[];
}

/**
 * Compares cell by cell and sum by sum. A published category that the overview lacks is wrong in every
 * cell, and one with cases that was not published is wrong in its total.
 * @param codeOf the code of the published category
 */
export function compareTable(
  published: PublishedTable,
  computed: MonthlyOverview,
  codeOf: (category: string) => string
): Comparison {
  const found = new Map(computed.rows.map((row) => [row.categoryCode, row]));
  const lines = [
    ...published.rows.map((row) => ({
      row: row.category,
      published: row,
      computed: found.get(codeOf(row.category))
    })),
    {
      row: 'Totalt',
      published: { months: published.monthTotals, total: published.total },
      computed: { months: computed.monthTotals, total: computed.total }
    }
  ];
  const cells = lines.flatMap((line) => [
    ...line.published.months.map((count, month) =>
      cell(line.row, month + 1, count, line.computed?.months[month])
    ),
    cell(line.row, 'total', line.published.total, line.computed?.total)
  ]);
  const known = new Set(published.rows.map((row) => codeOf(row.category)));
  const extra = [...found]
    .filter(([code, row]) => !known.has(code) && row.total !== 0)
    .map(([code, row]) => cell(code, 'total', 0, row.total));
  const all = [...cells, ...extra];
  return { compared: all.length, wrong: all.filter((one) => one.computed !== one.published) };
}

const cell = (
  row: string,
  column: WrongCell['column'],
  published: number,
  computed: number | undefined
): WrongCell => ({ row, column, published, computed });
