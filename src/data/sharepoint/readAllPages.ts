import type { IItems } from '@pnp/sp/items';
import { request } from './translateFailure';

/** The most that SharePoint gives at a time. */
const pageSize = 5000;

/** Every row of a query, in the order of ids, which is the only order that works at any size. */
export async function readAllPages<Row>(items: IItems): Promise<Row[]> {
  const rows: Row[] = [];
  const pages = items.top(pageSize).orderBy('ID', true);
  await request(async () => {
    for await (const page of pages as unknown as AsyncIterable<Row[]>) rows.push(...page);
  });
  return rows;
}
