import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestTenant } from './testing/TestTenant';
import type { Answer } from './testing/TestTenant';

let tenant: TestTenant;
const list = "web/lists/getByTitle('Lista')";
const post = (body?: unknown) => ({ method: 'POST', body });
const get = (path: string): Promise<Answer> => tenant.as('member', `${list}/${path}`);
const add = (body: unknown): Promise<Answer> => tenant.as('member', `${list}/items`, post(body));
const field = (SchemaXml: string): Promise<Answer> =>
  tenant.as('root', `${list}/fields/createfieldasxml`, post({ parameters: { SchemaXml, Options: 8 } }));

describe('values', () => {
  beforeAll(async () => {
    tenant = await TestTenant.start();
    await tenant.as('root', 'web/lists', post({ Title: 'Lista', BaseTemplate: 100 }));
    await field(
      '<Field Type="Choice" Name="Slag" DisplayName="Slag"><Default>B</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>'
    );
    await field(
      '<Field Type="Choice" Name="Fritt" DisplayName="Fritt" FillInChoice="TRUE"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>'
    );
    await field('<Field Type="Number" Name="Antal" DisplayName="Antal" Min="0" Max="10"/>');
    await field('<Field Type="DateTime" Name="Dag" DisplayName="Dag" Format="DateOnly"/>');
    await field('<Field Type="Note" Name="Text" DisplayName="Text"/>');
    await field('<Field Type="Text" Name="Kod" DisplayName="Kod" Required="TRUE" MaxLength="8"/>');
    await field('<Field Type="Text" Name="_Dold" DisplayName="Dold"/>');
    await field(
      '<Field Type="Text" Name="Nyckel" DisplayName="Nyckel" Indexed="TRUE" EnforceUniqueValues="TRUE"/>'
    );
  });
  afterAll(() => tenant.stop());

  test.each([
    [{ Slag: 'C' }, 500],
    [{ Antal: 11 }, 500],
    [{ Antal: 'elva' }, 400],
    [{ Dag: '2026-02-31' }, 400],
    [{ Kod: 'för många tecken' }, 500],
    [{ Title: 'x'.repeat(256) }, 500],
    [{ Title: 7 }, 400],
    [{ Okand: 'x' }, 400],
    [{ Author: 'x' }, 400]
  ])('%j is refused', async (body, status) => {
    const before = await get('ItemCount');
    expect((await add(body)).status).toBe(status);
    expect((await get('ItemCount')).json).toEqual(before.json);
  });

  test('defaults, fill-in choices, date-only midnight and OData names', async () => {
    const made = await add({ Title: 'a', Fritt: 'eget', Dag: '2026-07-01', OData__Dold: 'd', Nyckel: null });
    expect(made.json).toMatchObject({
      Slag: 'B',
      Fritt: 'eget',
      Dag: '2026-06-30T22:00:00Z',
      OData__Dold: 'd'
    });
    expect(made.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(made.headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(\d+\)$/);
  });

  test('a taken value of a unique column is refused whoever asks', async () => {
    expect((await add({ Title: 'b', Nyckel: 'k1' })).status).toBe(201);
    const second = await add({ Title: 'c', Nyckel: 'K1' });
    expect(second.status).toBe(500);
    expect(second.json['odata.error'].code).toContain('SPDuplicateValuesFoundException');
  });

  test('AddValidateUpdateItemUsingPath tells refused fields with 200 and creates nothing', async () => {
    const url = `${list}/AddValidateUpdateItemUsingPath()`;
    const refused = await tenant.as(
      'member',
      url,
      post({
        formValues: [
          { FieldName: 'Antal', FieldValue: 'x' },
          { FieldName: 'Slag', FieldValue: 'A' }
        ]
      })
    );
    expect(refused.status).toBe(200);
    expect(
      refused.json.value.map((row: { FieldName: string; HasException: boolean }) => [
        row.FieldName,
        row.HasException
      ])
    ).toEqual([
      ['Antal', true],
      ['Slag', false],
      ['Kod', true],
      ['Id', false]
    ]);
    expect(refused.json.value.at(-1).FieldValue).toBe('0');
    const made = await tenant.as(
      'member',
      url,
      post({
        formValues: [
          { FieldName: 'Kod', FieldValue: 'K' },
          { FieldName: 'Dag', FieldValue: '7/1/2026' }
        ]
      })
    );
    const id = made.json.value.at(-1).FieldValue as string;
    expect((await get(`items(${id})`)).json).toMatchObject({ Kod: 'K', Dag: '2026-06-30T22:00:00Z' });
  });

  test.each([
    ["$filter=Okand eq 'x'", 400],
    ["$filter=Text eq 'x'", 400],
    ["$filter=endswith(Title,'x')", 400],
    ['$select=Okand', 400],
    ['$select=Author', 400],
    ['$select=Author/Title', 400],
    ['$select=Title,Author/Losenord&$expand=Author', 400],
    ['$expand=AttachmentFiles', 501],
    ['$top=-1', 400],
    ['$orderby=Text', 400]
  ])('items?%s answers %i', async (query, status) => {
    expect((await get(`items?${query}`)).status).toBe(status);
  });

  test.each([
    ["Slag eq 'B' and Nyckel eq null", ['a', null]],
    ["Nyckel ne 'k1'", ['a', null]],
    ["startswith(Nyckel,'k')", ['b']],
    ["substringof('1',Nyckel)", ['b']],
    ["Dag ge datetime'2026-06-30T22:00:00Z' and Dag lt '2026-07-02'", ['a', null]],
    ["Author/EMail eq 'mats.member@pahittsby.example' and Kod eq 'K'", [null]],
    ['month(Created) gt 0 and Id eq 1', ['a']]
  ])('$filter=%s', async (filter, titles) => {
    const { json } = await get(`items?$select=Title&$filter=${encodeURIComponent(filter)}`);
    expect(json.value.map((row: { Title: string | null }) => row.Title)).toEqual(titles);
  });

  test('versions keep every state, newest first', async () => {
    const { json } = await add({ Title: 'v1' });
    const item = `${list}/items(${json.Id})`;
    await tenant.as('member', item, {
      method: 'POST',
      body: { Title: 'v2' },
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }
    });
    await tenant.as('member', item, { method: 'PATCH', body: { Title: 'v3' } });
    const versions = await tenant.as(
      'member',
      `${item}/versions?$select=VersionLabel,VersionId,IsCurrentVersion,Title`
    );
    expect(versions.json.value).toEqual([
      { IsCurrentVersion: true, VersionId: 1536, VersionLabel: '3.0', Title: 'v3' },
      { IsCurrentVersion: false, VersionId: 1024, VersionLabel: '2.0', Title: 'v2' },
      { IsCurrentVersion: false, VersionId: 512, VersionLabel: '1.0', Title: 'v1' }
    ]);
  });

  test('lists: titles are unique, addresses stay, unknown properties are refused', async () => {
    expect((await tenant.as('root', 'web/lists', post({ Title: 'Lista' }))).status).toBe(500);
    const body = { Title: 'Omdöpt' };
    const merge = { method: 'MERGE', body, headers: { 'If-Match': '*' } };
    expect((await tenant.as('root', "web/getList('/sites/kvalitet/Lists/Lista')", merge)).status).toBe(204);
    expect(
      (await tenant.as('root', "web/getList(@a)?@a='/sites/kvalitet/Lists/Lista'&$select=Title")).json.Title
    ).toBe('Omdöpt');
    await tenant.as('root', "web/lists/getByTitle('Omdöpt')", { ...merge, body: { Title: 'Lista' } });
    expect((await tenant.as('root', list, { ...merge, body: { Titel: 'x' } })).status).toBe(400);
    expect(
      (await tenant.as('root', list, { ...merge, body: {}, headers: { 'If-Match': '"999"' } })).status
    ).toBe(412);
    expect((await tenant.as('root', list, { ...merge, body: { EnableModeration: true } })).status).toBe(501);
    expect(
      (await tenant.as('root', `${list}/fields`, post({ Title: 'Räknat', FieldTypeKind: 17 }))).status
    ).toBe(501);
  });
});

describe('a list of 5,001 items', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'kh-sharepoint-'));
    tenant = await TestTenant.start({ dataDir });
    await tenant.as('root', 'web/lists', post({ Title: 'Lista', BaseTemplate: 100 }));
    await field('<Field Type="Text" Name="Enhet" DisplayName="Enhet" Indexed="TRUE"/>');
    await field('<Field Type="Text" Name="Ovrigt" DisplayName="Ovrigt"/>');
    await add({ Title: 'först', Enhet: 'E0' });
    multiply(join(dataDir, 'sharepoint.sqlite'));
  });
  afterAll(async () => {
    await tenant.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.each([
    ['$top=5000', 200],
    ['$top=100&$orderby=ID desc', 200],
    ["$filter=Enhet eq 'E1'", 200],
    ["$filter=Enhet eq 'E1' and Ovrigt eq 'x'", 200],
    ['$filter=ID gt 4000', 200],
    ['$top=100&$orderby=Title', 500],
    ["$filter=Ovrigt eq 'x'", 500],
    ["$filter=Ovrigt eq 'x' and Enhet eq 'E1'", 500],
    ["$filter=Enhet eq 'E1' or Enhet eq 'E2'", 500],
    ["$filter=Enhet ne 'E1'", 500],
    ["$filter=startswith(Enhet,'E')", 500]
  ])('items?%s answers %i', async (query, status) => {
    const answer = await get(`items?${query}`);
    expect(answer.status).toBe(status);
    if (status === 500) expect(answer.json['odata.error'].code).toContain('SPQueryThrottledException');
  });

  test('is paged to the end along the next links', async () => {
    let next: string | undefined = `items?$select=Id&$top=2000`;
    const seen: number[] = [];
    while (next) {
      const { json }: Answer = await get(next);
      seen.push(...json.value.map((row: { Id: number }) => row.Id));
      next = (json['odata.nextLink'] as string | undefined)?.replace(/^.*\/items/, 'items');
    }
    expect(seen).toHaveLength(5001);
    expect(new Set(seen).size).toBe(5001);
  });

  test('no page is larger than 5,000', async () => {
    const { json } = await get('items?$select=Id&$top=6000');
    expect(json.value).toHaveLength(5000);
    expect(json['odata.nextLink']).toContain('p_ID%3d5000');
  });
});

/** Copies the single item 5,000 times, beside the server. */
function multiply(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`
    WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5001)
    INSERT INTO items SELECT list_key, i, 0, dir, i || '_.000', content_type, author, editor, created, modified, 1, 512,
      unique_id || i, guid || i, scope_id, json_object('Title', 'T' || i, 'Enhet', 'E' || (i % 50))
    FROM items, n WHERE id = 1 AND is_folder = 0 AND leaf = '1_.000'`);
  database.close();
}
