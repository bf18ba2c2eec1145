import table from './tables/gnesta-3A-2022.json';

/** A published table of deviations: a row per category, a column per month (January first), and their sums. */
export interface PublishedTable {
  readonly title: string;
  readonly source: string;
  readonly year: number;
  readonly rows: readonly {
    readonly category: string;
    readonly months: readonly number[];
    readonly total: number;
  }[];
  readonly monthTotals: readonly number[];
  readonly total: number;
}

/** Appendix 3 A of Gnesta's patient safety report 2022: 936 deviations in health care. */
export const publishedTable: PublishedTable = table;
