import { InjectHeaders } from '@pnp/queryable';
import { SPBrowser, spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { AddFieldOptions, PermissionKind } from '@pnp/sp/presets/all';
import { TestTenant, people } from './testing/TestTenant';
import type { Person } from './testing/TestTenant';

jest.setTimeout(20_000);
let tenant: TestTenant;
let sp: SPFI;
beforeAll(async () => {
  tenant = await TestTenant.start();
});
beforeEach(() => {
  sp = pnp('root');
});
afterAll(() => tenant.stop());

/** @pnp/sp as the product uses it, against one site. */
function pnp(person: Person, site = '/sites/kvalitet'): SPFI {
  return spfi()
    .using(SPBrowser({ baseUrl: `${tenant.origin}${site}` }))
    .using(InjectHeaders({ Authorization: `Bearer ${people[person]}` }));
}

/** PnPjs reports refusals as errors that carry the response. */
async function statusOf(work: Promise<unknown>): Promise<number> {
  try {
    await work;
    return 200;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

describe('@pnp/sp against this server', () => {
  test('web, site, current user', async () => {
    await sp.web.update({ Title: 'Kvalitet i Påhittsby' });
    expect((await sp.web.select('Title', 'Url')()).Title).toBe('Kvalitet i Påhittsby');
    expect((await sp.site()).Id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await sp.web.currentUser()).Email).toBe(people.root);
    expect(await pnp('visitor').web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
  });

  test('lists, fields of every kind, items with lookups and persons', async () => {
    const { Id } = await sp.web.lists.add('Avdelning', 'text', 100, false, { NoCrawl: true });
    const target = sp.web.lists.getById(Id);
    await target.items.add({ Title: 'Norr' });
    await sp.web.lists.ensure('Alla slag');
    const list = sp.web.lists.getByTitle('Alla slag');
    await list.update({ Description: 'beskrivning', EnableAttachments: false });
    const { fields } = list;
    await fields.addText('Kort', { MaxLength: 20 });
    await fields.addMultilineText('Lang', { RichText: false });
    await fields.addNumber('Antal', { MinimumValue: 0, MaximumValue: 10 });
    await fields.addDateTime('Nar', { DisplayFormat: 1 });
    await fields.addDateTime('Dag');
    await fields.addBoolean('Klar');
    await fields.addUrl('Lank');
    await fields.addChoice('Val', { Choices: ['Ett', 'Två'] });
    await fields.addMultiChoice('Flera', { Choices: ['Ett', 'Två'] });
    await fields.addUser('Vem', { SelectionMode: 0 });
    await fields.addLookup('Enhet', { LookupListId: Id, LookupFieldName: 'Title' });
    const created = await fields.createFieldAsXml({
      SchemaXml: '<Field Type="UserMulti" Mult="TRUE" Name="Personer" DisplayName="Flera personer"/>',
      Options: AddFieldOptions.AddFieldInternalNameHint
    });
    expect(created).toMatchObject({ InternalName: 'Personer', Title: 'Flera personer' });
    const me = await sp.web.ensureUser(`i:0#.f|membership|${people.root}`);
    const item = await list.items.add({
      Title: 'Rad',
      Kort: 'text',
      Lang: 'rad 1\nrad 2',
      Antal: 3.5,
      Nar: '2026-05-01T10:00:00+02:00',
      Dag: '2026-05-01',
      Klar: true,
      Lank: { Url: 'https://a.example', Description: 'A' },
      Val: 'Två',
      Flera: ['Ett', 'Två'],
      VemId: me.Id,
      EnhetId: 1,
      PersonerId: [me.Id]
    });
    const row = await list.items
      .getById(item.Id)
      .select('*', 'Enhet/Title', 'Vem/EMail', 'Personer/Title')
      .expand('Enhet', 'Vem', 'Personer')();
    expect(row).toMatchObject({
      Kort: 'text',
      Lang: 'rad 1\nrad 2',
      Antal: 3.5,
      Nar: '2026-05-01T08:00:00Z',
      // a date-only column keeps midnight of the web's zone
      Dag: '2026-04-30T22:00:00Z',
      Klar: true,
      Lank: { Url: 'https://a.example', Description: 'A' },
      Val: 'Två',
      Flera: ['Ett', 'Två'],
      EnhetId: 1,
      Enhet: { Title: 'Norr' },
      Vem: { EMail: people.root },
      Personer: [{ Title: 'root' }]
    });
  });

  test('without AddFieldInternalNameHint the name comes from DisplayName', async () => {
    await sp.web.lists.ensure('Namn');
    const { fields } = sp.web.lists.getByTitle('Namn');
    const field = await fields.createFieldAsXml('<Field Type="Text" Name="Kort" DisplayName="Långt namn"/>');
    expect(field.InternalName).toBe('L_x00e5_ngt_x0020_namn');
    await fields.getByInternalNameOrTitle('L_x00e5_ngt_x0020_namn').update({ Title: 'Nytt', Indexed: true });
    expect(await fields.getByTitle('Nytt').select('Indexed')()).toMatchObject({ Indexed: true });
  });

  test('ETags: the second of two writers is told', async () => {
    await sp.web.lists.ensure('Kvitton');
    const { items } = sp.web.lists.getByTitle('Kvitton');
    const { Id } = await items.add({ Title: 'ett' });
    const read = await items.getById(Id)();
    const etag = (read as unknown as { 'odata.etag': string })['odata.etag'];
    expect(etag).toMatch(/^"[0-9a-f-]{36},1"$/);
    const saved = await items.getById(Id).update({ Title: 'först' }, etag);
    expect(saved['odata.etag'] ?? saved.etag).toMatch(/,2"$/);
    expect(await statusOf(items.getById(Id).update({ Title: 'sist' }, etag))).toBe(412);
    expect(await statusOf(items.getById(Id).delete(etag))).toBe(412);
    expect((await items.getById(Id).select('Title')()).Title).toBe('först');
  });

  test('batches carry reads and writes, each with its own answer', async () => {
    await sp.web.lists.ensure('Batch');
    const [batched, execute] = sp.batched();
    const answers: unknown[] = [];
    const add = (Title: string): Promise<{ Id: number }> =>
      batched.web.lists.getByTitle('Batch').items.add({ Title });
    for (let n = 0; n < 5; n += 1) void add(`rad ${n}`).then((item) => answers.push(item.Id));
    const missing = statusOf(batched.web.lists.getByTitle('Batch').items.getById(999)());
    await execute();
    expect(answers).toEqual([1, 2, 3, 4, 5]);
    expect(await missing).toBe(404);
    expect((await sp.web.lists.getByTitle('Batch').select('ItemCount')()).ItemCount).toBe(5);
  });

  test('folders, their items, and the rights on them', async () => {
    await sp.web.lists.ensure('Mappar');
    const list = sp.web.lists.getByTitle('Mappar');
    const root = await list.rootFolder();
    const made = await list.rootFolder.folders.addUsingPath('Enhet A');
    expect(made.ServerRelativeUrl).toBe(`${root.ServerRelativeUrl}/Enhet A`);
    const folder = sp.web.getFolderByServerRelativePath(made.ServerRelativeUrl);
    await folder.addSubFolderUsingPath('2026');
    expect(await statusOf(list.rootFolder.folders.addUsingPath('Enhet A'))).toBe(500);
    const item = await folder.getItem();
    await item.update({ Title: 'Enhet A' });
    await item.breakRoleInheritance(false, true);
    const read = await sp.web.roleDefinitions.getByName('Read')();
    const visitors = await sp.web.associatedVisitorGroup();
    await item.roleAssignments.add(visitors.Id, read.Id);
    const assignments = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(assignments.map((row) => row.PrincipalId)).toContain(visitors.Id);
    await list.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'Rad' }],
      `${made.ServerRelativeUrl}/2026`
    );
    const rows = await list.items.select('FileDirRef', 'FSObjType').filter('FSObjType eq 0')();
    expect(rows).toMatchObject([{ FileDirRef: `${made.ServerRelativeUrl}/2026` }]);
    const seen = await pnp('member').web.lists.getByTitle('Mappar').items();
    expect(seen).toEqual([]);
    const parents = await list.items.getById(1).getParentInfos();
    expect(parents.ParentList.RootFolderServerRelativePath).toEqual({ DecodedUrl: root.ServerRelativeUrl });
    expect(parents.ParentWeb.ServerRelativePath).toEqual({ DecodedUrl: '/sites/kvalitet' });
    expect((await sp.web.getFolderByServerRelativePath(`${made.ServerRelativeUrl}/2026`)()).Exists).toBe(
      true
    );
  });

  test('groups, members, views, tenant properties', async () => {
    const group = await sp.web.siteGroups.add({ Title: 'KH Chefer', Description: 'x' });
    const { users } = sp.web.siteGroups.getById(group.Id);
    await users.add(`i:0#.f|membership|${people.chef}`);
    expect((await users()).map((user) => user.Email)).toContain(people.chef);
    await users.removeByLoginName(`i:0#.f|membership|${people.chef}`);
    expect((await users()).map((user) => user.Email)).not.toContain(people.chef);
    await sp.web.lists.ensure('Vyer');
    const { views } = sp.web.lists.getByTitle('Vyer');
    const view = await views.add('Mina', false, { RowLimit: 50, ViewQuery: '<Where/>' });
    await views.getById(view.Id).fields.add('Modified');
    await views.getById(view.Id).fields.move('Modified', 0);
    expect(await views.getByTitle('Mina').fields()).toMatchObject({ Items: ['Modified', 'LinkTitle'] });
    await views.getById(view.Id).delete();
    expect(await views.select('Title')()).toHaveLength(1);
    const catalog = pnp('root', '/sites/appcatalog');
    await catalog.web.setStorageEntity('KH.Site', 'värde', 'd', 'k');
    expect(await sp.web.getStorageEntity('KH.Site')).toMatchObject({ Value: 'värde', Comment: 'k' });
    await catalog.web.removeStorageEntity('KH.Site');
    expect((await sp.web.getStorageEntity('KH.Site')).Value).toBeFalsy();
  });

  test('paging with the async iterator meets every row once', async () => {
    await sp.web.lists.ensure('Många');
    const list = sp.web.lists.getByTitle('Många');
    for (let batch = 0; batch < 5; batch += 1) {
      const [batched, execute] = sp.batched();
      for (let n = 0; n < 50; n += 1)
        void batched.web.lists.getByTitle('Många').items.add({ Title: `T${n % 7}` });
      await execute();
    }
    for (const order of ['ID', 'Title'] as const) {
      const seen: number[] = [];
      for await (const page of list.items.orderBy(order, order === 'ID').top(60)) {
        seen.push(...page.map((row: { Id: number }) => row.Id));
      }
      expect(seen).toHaveLength(250);
      expect(new Set(seen).size).toBe(250);
    }
  });
});
