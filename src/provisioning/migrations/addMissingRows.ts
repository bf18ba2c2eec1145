import { IList } from '@pnp/sp/lists/types';
import { readAllRows } from '../engine/readAllRows';

/** Values by internal name. */
export type Row = Readonly<Record<string, string | number | boolean>>;

/**
 * Adds the rows whose key is not in the list, one by one in order, so that a cut leaves whole rows only.
 * @param key the column that identifies a row
 */
export async function addMissingRows(list: IList, key: string, rows: readonly Row[]): Promise<void> {
  const found = await readAllRows<Record<string, unknown>>(list, [key]);
  const there = new Set(found.map((row) => row[key]));
  for (const row of rows) {
    if (!there.has(row[key])) await list.items.add(row);
  }
}
