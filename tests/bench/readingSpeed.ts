import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { DateTimeFieldFormatType } from '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import type { IList } from '@pnp/sp/lists';
import { bearerIdentity } from '../../local/demo/bearerIdentity';
import { administratorLogin } from '../../local/demo/people';
import { createSp } from '../../src/data/sharepoint/createSp';
import { startTenant } from '../tables/startTenant';
import { Pairs, alternate } from './alternate';
import { startBareServer } from './bareServer';
import { Row, columns, makeRows } from './rows';

const count = 5000;
const perBatch = 100;
const site = '/sites/kvalitet';

async function makeList(sp: SPFI): Promise<IList> {
  await sp.web.lists.add('Rows');
  const list = sp.web.lists.getByTitle('Rows');
  await list.fields.addMultilineText('Note', { NumberOfLines: 6, RichText: false });
  await list.fields.addText('Unit');
  await list.fields.addChoice('Status', { Choices: ['Mottagen', 'Utreds', 'Avslutad'] });
  await list.fields.addNumber('Severity');
  await list.fields.addDateTime('HappenedAt', { DisplayFormat: DateTimeFieldFormatType.DateTime });
  return list;
}

async function fill(sp: SPFI, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += perBatch) {
    const [batched, execute] = sp.batched();
    const adding = rows
      .slice(from, from + perBatch)
      .map((row) => batched.web.lists.getByTitle('Rows').items.add({ ...row }));
    await execute();
    await Promise.all(adding);
  }
}

async function readBare(url: string): Promise<readonly Row[]> {
  const response = await fetch(url);
  return ((await response.json()) as { value: Row[] }).value;
}

/** Rows per second; a reading that does not give the rows back is no reading. */
async function speedOf(expected: readonly Row[], read: () => Promise<readonly Row[]>): Promise<number> {
  const started = performance.now();
  const found = await read();
  const seconds = (performance.now() - started) / 1000;
  const wrong = expected.findIndex((row, index) =>
    columns.some((name) => found[index]?.[name] !== row[name])
  );
  if (found.length !== expected.length || wrong !== -1)
    throw new Error(`Row ${wrong} of ${found.length}: ${JSON.stringify(found[wrong])}`);
  return expected.length / seconds;
}

/** Reading a list of 5,000 items in one page with the product's client, against the bare server and `fetch`. */
export async function readingSpeed(counted: number): Promise<Pairs<number>> {
  const rows = makeRows(count);
  const tenant = await startTenant(site);
  const bare = await startBareServer(rows);
  try {
    const sp = createSp(tenant.origin + site, undefined, bearerIdentity(administratorLogin));
    const list = await makeList(sp);
    await fill(sp, rows);
    const page = list.items
      .select('Id', ...columns)
      .orderBy('ID')
      .top(count);
    return await alternate(
      counted,
      () => speedOf(rows, () => readBare(bare.url)),
      () => speedOf(rows, () => page<Row[]>())
    );
  } finally {
    await bare.close();
    await tenant.close();
  }
}
