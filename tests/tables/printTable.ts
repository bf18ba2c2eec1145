import { MonthlyOverview } from '../../src/app/Services';
import { PublishedTable } from '../../local/demo/publishedTable';
import { Comparison } from './compareTable';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];

/**
 * The computed table under the published headings, and below it what differs and how many numbers agree.
 * @param codeOf the code of the published category
 */
export function printTable(
  published: PublishedTable,
  computed: MonthlyOverview,
  { compared, wrong }: Comparison,
  codeOf: (category: string) => string
): string {
  const width = Math.max(...published.rows.map((row) => row.category.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `${name.padEnd(width)} ${cells.map((cell) => String(cell).padStart(5)).join('')}`;
  const row = (category: string): string => {
    const found = computed.rows.find(({ categoryCode }) => categoryCode === codeOf(category));
    return line(category, found ? [...found.months, found.total] : ['missing']);
  };
  return [
    `Computed, to compare with: ${published.title}`,
    published.source,
    '',
    line('', [...months, 'Sum']),
    ...published.rows.map(({ category }) => row(category)),
    line('Totalt', [...computed.monthTotals, computed.total]),
    '',
    ...wrong.map(
      (cell) =>
        `WRONG ${cell.row}, ${cell.column === 'total' ? 'sum' : months[cell.column - 1]}: ` +
        `published ${cell.published}, computed ${cell.computed ?? 'nothing'}`
    ),
    `${wrong.length === 0 ? 'OK' : 'WRONG'}: ${compared - wrong.length} of ${compared} numbers agree`
  ].join('\n');
}
