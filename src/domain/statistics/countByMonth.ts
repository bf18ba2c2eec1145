import { Category } from '../category/Category';
import { CaseFacts } from '../deviationCase/DeviationCase';
import { localMonth } from '../shared/swedishTime';
import { distinctCases } from './distinctCases';

/** Cases of one category in a year, January first. `categoryCode` is empty for reports without a category. */
export interface MonthlyRow {
  readonly categoryCode: string;
  readonly months: readonly number[];
  readonly total: number;
}

export interface MonthlyCounts {
  readonly year: number;
  /** Years in which there are cases, newest first. */
  readonly years: readonly number[];
  /** Categories with at least one case, or valid in the year, in the order of their set. */
  readonly rows: readonly MonthlyRow[];
  readonly monthTotals: readonly number[];
  readonly total: number;
}

const noMonths = (): number[] => new Array<number>(12).fill(0);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The order of the sets: social services and health care apart, older sets before newer. */
function inSetOrder(a: Category, b: Category): number {
  return (
    b.family.localeCompare(a.family) ||
    a.validFrom.localeCompare(b.validFrom) ||
    a.set.localeCompare(b.set) ||
    a.sortOrder - b.sortOrder
  );
}

/** Could be chosen on at least one day of that year. */
function isValidIn({ validFrom, validTo }: Category, year: number): boolean {
  return localMonth(validFrom).year <= year && (!validTo || validTo > `${year - 1}-12-31T23:00:00Z`);
}

/** Categories with cases or valid in the year; codes that the register no longer knows come last. */
function rowCodes(
  counted: ReadonlyMap<string, number[]>,
  categories: readonly Category[],
  year: number
): string[] {
  const shown = categories.filter((category) => counted.has(category.code) || isValidIn(category, year));
  const known = [...shown].sort(inSetOrder).map(({ code }) => code);
  const unknown = [...counted.keys()].filter((code) => !known.includes(code)).sort();
  return [...known, ...unknown];
}

/**
 * Cases by category and by the month, in Swedish time, in which it happened.
 * @param year undefined: the newest year with cases
 * @param thisYear shown when there are no cases at all
 */
export function countByMonth(
  facts: readonly CaseFacts[],
  categories: readonly Category[],
  year: number | undefined,
  thisYear: number
): MonthlyCounts {
  const dated = distinctCases(facts).map((fact) => ({ fact, at: localMonth(fact.eventAt) }));
  const years = [...new Set(dated.map(({ at }) => at.year))].sort((a, b) => b - a);
  const shownYear = year ?? years[0] ?? thisYear;
  const counted = new Map<string, number[]>();
  for (const { fact, at } of dated) {
    if (at.year !== shownYear) continue;
    const months = counted.get(fact.categoryCode) ?? noMonths();
    months[at.month - 1] += 1;
    counted.set(fact.categoryCode, months);
  }
  const rows = rowCodes(counted, categories, shownYear).map((categoryCode) => {
    const months = counted.get(categoryCode) ?? noMonths();
    return { categoryCode, months, total: sum(months) };
  });
  const monthTotals = noMonths().map((_, month) => sum(rows.map(({ months }) => months[month])));
  return { year: shownYear, years, rows, monthTotals, total: sum(monthTotals) };
}
