import { IList } from '@pnp/sp/lists/types';
import '@pnp/sp/items';

/** The most that SharePoint gives in one answer. */
const pageSize = 5000;

/**
 * Every row of a small register (units, categories, settings, install log), following the next links to the end.
 * @param columns internal names; none: all columns
 */
export async function readAllRows<T extends object>(
  list: IList,
  columns: readonly string[] = []
): Promise<T[]> {
  const rows: T[] = [];
  const pages = list.items.select(...columns).top(pageSize) as unknown as AsyncIterable<T[]>;
  for await (const page of pages) rows.push(...page);
  return rows;
}
