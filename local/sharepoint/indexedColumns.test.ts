import { TestTenant } from './testing/TestTenant';

let tenant: TestTenant;
const post = (body?: unknown) => ({ method: 'POST', body });
const asRoot = (path: string, body?: unknown) => tenant.as('root', path, post(body));
const listOf = (title: string): string => `web/lists/getByTitle('${title}')`;
const countOf = async (title: string): Promise<number> =>
  (await tenant.as('root', `${listOf(title)}/ItemCount`)).json.value as number;

async function addColumn(title: string, column: string, indexed: boolean): Promise<void> {
  const SchemaXml = `<Field Type="Text" Name="${column}" DisplayName="${column}" Indexed="${String(indexed).toUpperCase()}"/>`;
  const made = await asRoot(`${listOf(title)}/fields/createfieldasxml`, {
    parameters: { SchemaXml, Options: 8 }
  });
  expect(made.status).toBe(201);
}

/** Statements that were in use before the first column was indexed have to see every list afterwards. */
describe('indexing a column of one list leaves the others alone', () => {
  beforeEach(async () => {
    tenant = await TestTenant.start();
    for (const title of ['Ett', 'Två']) await asRoot('web/lists', { Title: title, BaseTemplate: 100 });
  });
  afterEach(() => tenant.stop());

  test('ItemCount is the number of items and folders, whoever asks', async () => {
    for (const Title of ['a', 'b']) await asRoot(`${listOf('Ett')}/items`, { Title });
    await asRoot(`${listOf('Två')}/items`, { Title: 'c' });
    expect([await countOf('Ett'), await countOf('Två')]).toEqual([2, 1]);
    await addColumn('Ett', 'Kod', true);
    expect([await countOf('Ett'), await countOf('Två')]).toEqual([2, 1]);
    await addColumn('Två', 'Kod', true);
    await asRoot(`${listOf('Två')}/rootfolder/folders/add(url='Mapp')`);
    expect([await countOf('Två'), await countOf('Ett')]).toEqual([2, 2]);

    await asRoot(`${listOf('Ett')}/items(1)/breakroleinheritance(copyRoleAssignments=false)`);
    const seen = await tenant.as('member', `${listOf('Ett')}/items?$select=Id`);
    expect(seen.json.value).toHaveLength(1);
    const all = await tenant.as('member', 'web/lists?$select=Title,ItemCount');
    expect(all.json.value).toEqual(
      expect.arrayContaining([
        { Title: 'Ett', ItemCount: 2 },
        { Title: 'Två', ItemCount: 2 }
      ])
    );
  });

  test('a column that is taken away takes its values with it in its own list only', async () => {
    const remove = (title: string, column: string) =>
      tenant.as('root', `${listOf(title)}/fields/getByInternalNameOrTitle('${column}')`, {
        method: 'DELETE'
      });
    const value = async (title: string): Promise<unknown> =>
      (await tenant.as('root', `${listOf(title)}/items(1)`)).json.Kod;
    await addColumn('Ett', 'Kod', false);
    await remove('Ett', 'Kod');
    for (const title of ['Ett', 'Två']) {
      await addColumn(title, 'Kod', true);
      await asRoot(`${listOf(title)}/items`, { Title: 'rad', Kod: title });
    }
    await addColumn('Ett', 'Nummer', true);
    await remove('Ett', 'Nummer');
    expect((await remove('Två', 'Kod')).status).toBe(200);
    await addColumn('Två', 'Kod', true);
    expect([await value('Ett'), await value('Två')]).toEqual(['Ett', null]);
  });
});
