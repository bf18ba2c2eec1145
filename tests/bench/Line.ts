import { median } from './median';

/** One row of the table: what was measured, and, where the row is judged, against which budget. */
export interface Line {
  readonly what: string;
  readonly values: readonly number[];
  readonly unit: 's' | 'requests' | 'rows/s';
  readonly result?: Result;
}

export interface Result {
  readonly value: number;
  /** What the value is: how many times the reference, or how much more than it. */
  readonly kind: 'times' | 'more' | 'most';
  readonly budget?: { readonly bound: 'atMost' | 'atLeast'; readonly value: number };
}

/** A row that is only there to be compared with passes. */
export function isOver({ result }: Line): boolean {
  if (!result?.budget) return false;
  const { bound, value } = result.budget;
  return bound === 'atMost' ? result.value > value : result.value < value;
}

const digits: Record<Line['unit'], number> = { s: 2, requests: 0, 'rows/s': 0 };

const resultText = ({ value, kind }: Result, unit: Line['unit']): string => {
  if (kind === 'times') return `${value.toFixed(2)} x`;
  const amount = `${value.toFixed(digits[unit])} ${unit}`;
  return kind === 'more' ? `${value < 0 ? '' : '+'}${amount}` : `max ${amount}`;
};

const budgetText = (budget: Result['budget']): string =>
  budget ? `${budget.bound === 'atMost' ? '<=' : '>='} ${budget.value}` : '';

function cells(line: Line): string[] {
  const { what, values, unit, result } = line;
  const figures = [median(values), Math.min(...values), Math.max(...values)];
  const verdict = isOver(line) ? 'OVER' : 'ok';
  return [
    what,
    unit,
    String(values.length),
    ...figures.map((figure) => figure.toFixed(digits[unit])),
    ...(result ? [resultText(result, unit), budgetText(result.budget)] : ['', '']),
    result?.budget ? verdict : '-'
  ];
}

const heading = ['what', 'unit', 'n', 'median', 'min', 'max', 'result', 'budget', ''];
const isText = (column: number): boolean => column < 2 || column === heading.length - 1;

/** Rows without a budget end with `-`. */
export function table(lines: readonly Line[]): string {
  const rows = [heading, ...lines.map(cells)];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell: string, column: number): string =>
    isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
