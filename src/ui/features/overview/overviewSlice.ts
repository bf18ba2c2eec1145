import { MonthlyOverview } from '../../../app/Services';

/** What the chart shows and how much of the whole it is. */
export interface OverviewSlice {
  readonly months: readonly number[];
  /** Cases in the months shown: counted here, so that a table that does not add up shows. */
  readonly shown: number;
  readonly total: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const emptyYear: readonly number[] = new Array<number>(12).fill(0);

/** The months of one category, or of all rows added up. A category without a row that year has no cases. */
export function sliceOf(overview: MonthlyOverview, category: string | undefined): OverviewSlice {
  const rows =
    category !== undefined ? overview.rows.filter((row) => row.categoryCode === category) : overview.rows;
  const months = emptyYear.map((_, month) => sum(rows.map((row) => row.months[month])));
  return { months, shown: sum(months), total: overview.total };
}
