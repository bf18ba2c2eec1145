import { TestTenant, grant } from './testing/TestTenant';
import { batchOf, multipart } from './testing/batchOf';
import { merge, post } from './testing/calls';
import type { Person } from './testing/TestTenant';
import { roleIds } from './security/standardRoles';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await TestTenant.start();
});
afterEach(() => tenant.stop());

/** A list of its own rights in which anna and bo contribute and chef may be given more. */
async function ownOnlyList(title: string, settings: Record<string, number>): Promise<string> {
  await tenant.as('root', 'web/lists', post({ Title: title, BaseTemplate: 100 }));
  const list = `web/lists/getByTitle('${title}')`;
  await tenant.as(
    'root',
    `${list}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`,
    post()
  );
  for (const person of ['anna', 'bo'] as Person[]) await grant(tenant, list, person, roleIds.contribute);
  const answer = await tenant.as('root', list, merge(settings));
  expect(answer.status).toBe(204);
  return list;
}

describe('who gets in', () => {
  test('nobody without identity', async () => {
    expect((await tenant.as(undefined, 'web')).status).toBe(403);
    expect(
      (await tenant.as(undefined, 'web', { headers: { Authorization: 'Bearer stranger@x.example' } })).status
    ).toBe(401);
    expect(
      (await tenant.as(undefined, 'web', { headers: { Cookie: 'KHSession=cm9vdA.forged' } })).status
    ).toBe(401);
    expect((await tenant.as(undefined, 'contextinfo', post())).status).toBe(403);
  });

  test('a directory user without rights sees nothing of the site, not by batch either', async () => {
    for (const path of ['web', 'web/title', 'site', 'web/currentuser', "web/getStorageEntity('a')"]) {
      expect((await tenant.as('outsider', path)).status).toBe(403);
    }
    const batch = await tenant.as(
      'outsider',
      '$batch',
      post(batchOf('GET', `${tenant.origin}/sites/kvalitet/_api/web`), multipart)
    );
    expect(batch.status).toBe(403);
  });

  test('rights on one list open the web no further than Limited Access', async () => {
    await ownOnlyList('Inkorg', {});
    expect((await tenant.as('anna', 'web')).status).toBe(200);
    const lists = await tenant.as('anna', 'web/lists?$select=Title');
    expect(lists.json.value).toEqual([{ Title: 'Inkorg' }]);
    expect((await tenant.as('anna', "web/lists/getByTitle('Documents')")).status).toBe(404);
    expect((await tenant.as('anna', "web/getList('/sites/kvalitet/Shared Documents')")).status).toBe(403);
    expect((await tenant.as('anna', 'web/lists', post({ Title: 'Ny' }))).status).toBe(403);
  });

  test('everyone except external users is a principal that holds the whole directory', async () => {
    const everyone = await tenant.as(
      'root',
      'web/ensureuser',
      post({ logonName: 'c:0-.f|rolemanager|spo-grid-all-users/x' })
    );
    expect(everyone.json).toMatchObject({ PrincipalType: 4, Title: 'Everyone except external users' });
    await tenant.as('root', `web/siteGroups(4)/users`, post({ LoginName: everyone.json.LoginName }));
    expect((await tenant.as('outsider', 'web')).status).toBe(200);
    expect((await tenant.as('outsider', 'web', merge({ Title: 'x' }))).status).toBe(403);
  });
});

describe('own-only lists', () => {
  test('ReadSecurity 2 hides the items of others from every way of reading', async () => {
    const list = await ownOnlyList('Rapporter', { ReadSecurity: 2, WriteSecurity: 2 });
    await tenant.as('anna', `${list}/items`, post({ Title: 'Annas' }));
    await tenant.as('bo', `${list}/items`, post({ Title: 'Bos' }));
    const seen = await tenant.as('anna', `${list}/items?$select=Title`);
    expect(seen.json.value).toEqual([{ Title: 'Annas' }]);
    for (const way of [
      'items(2)',
      'getItemById(2)',
      'items(2)/versions',
      'items(2)/Title',
      'items(2)/effectiveBasePermissions'
    ]) {
      expect((await tenant.as('anna', `${list}/${way}`)).status).toBe(404);
    }
    expect((await tenant.as('anna', `${list}/items?$filter=Title eq 'Bos'`)).json.value).toEqual([]);
    expect((await tenant.as('anna', `${list}/items(2)`, merge({ Title: 'x' }))).status).toBe(404);
    expect((await tenant.as('anna', `${list}/items(2)/recycle`, post())).status).toBe(404);
    const url = `${tenant.origin}/sites/kvalitet/_api/${list}/items(2)`;
    const batch = await tenant.as('anna', '$batch', post(batchOf('GET', url), multipart));
    expect(batch.text).toContain('HTTP/1.1 404');
    expect(batch.text).not.toContain('Bos');
  });

  test.each([
    ['Override List Behaviors', 432, 1011028719 | 0x100],
    ['Manage Lists', 432, 1011028719 | 0x800]
  ])('holders of %s see and change all', async (name, High, Low) => {
    const list = await ownOnlyList('Inkorg', { ReadSecurity: 2, WriteSecurity: 2 });
    await tenant.as('anna', `${list}/items`, post({ Title: 'Annas' }));
    await grant(tenant, list, 'chef', roleIds.contribute);
    expect((await tenant.as('chef', `${list}/items`)).json.value).toEqual([]);
    const role = await tenant.as(
      'root',
      'web/roleDefinitions',
      post({ Name: name, Order: 1, BasePermissions: { High: String(High), Low: String(Low) } })
    );
    await grant(tenant, list, 'chef', role.json.Id as number);
    expect((await tenant.as('chef', `${list}/items`)).json.value).toHaveLength(1);
    expect((await tenant.as('chef', `${list}/items(1)`, merge({ Title: 'Ändrad' }))).status).toBe(204);
  });

  test('the settings win over rights on a single item', async () => {
    const list = await ownOnlyList('Kvitton', { ReadSecurity: 2, WriteSecurity: 2 });
    await tenant.as('anna', `${list}/items`, post({ Title: 'Annas' }));
    await tenant.as('root', `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`, post());
    await grant(tenant, `${list}/items(1)`, 'bo', roleIds.fullControl);
    expect((await tenant.as('bo', `${list}/items(1)`)).status).toBe(404);
  });

  test('WriteSecurity 2 lets others be read but not changed, 4 lets nobody write', async () => {
    const list = await ownOnlyList('Öppen', { ReadSecurity: 1, WriteSecurity: 2 });
    await tenant.as('anna', `${list}/items`, post({ Title: 'Annas' }));
    expect((await tenant.as('bo', `${list}/items(1)`)).status).toBe(200);
    expect((await tenant.as('bo', `${list}/items(1)`, merge({ Title: 'x' }))).status).toBe(403);
    expect((await tenant.as('bo', `${list}/items(1)`, { method: 'DELETE' })).status).toBe(403);
    expect((await tenant.as('anna', `${list}/items(1)`, merge({ Title: 'y' }))).status).toBe(204);
    await tenant.as('root', list, merge({ WriteSecurity: 4 }));
    expect((await tenant.as('anna', `${list}/items(1)`, merge({ Title: 'z' }))).status).toBe(403);
    expect((await tenant.as('anna', `${list}/items`, post({ Title: 'Ny' }))).status).toBe(403);
    expect((await tenant.as('root', `${list}/items`, post({ Title: 'Ny' }))).status).toBe(201);
  });

  test('adding needs View too', async () => {
    const list = await ownOnlyList('Lådan', {});
    const addOnly = await tenant.as(
      'root',
      'web/roleDefinitions',
      post({ Name: 'Bara lägga till', Order: 1, BasePermissions: { High: '48', Low: String(0x10000 | 0x2) } })
    );
    await grant(tenant, list, 'chef', addOnly.json.Id as number);
    expect((await tenant.as('chef', `${list}/items`, post({ Title: 'x' }))).status).not.toBe(201);
  });

  test('are not combined with unique columns, in either order', async () => {
    await tenant.as('root', 'web/lists', post({ Title: 'Unik', BaseTemplate: 100 }));
    const list = "web/lists/getByTitle('Unik')";
    const SchemaXml =
      '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>';
    await tenant.as('root', `${list}/fields/createfieldasxml`, post({ parameters: { SchemaXml } }));
    for (const settings of [{ ReadSecurity: 2 }, { WriteSecurity: 2 }, { WriteSecurity: 4 }]) {
      expect((await tenant.as('root', list, merge(settings))).status).toBe(500);
    }
    const other = await ownOnlyList('Egen', { ReadSecurity: 2 });
    expect(
      (await tenant.as('root', `${other}/fields/createfieldasxml`, post({ parameters: { SchemaXml } })))
        .status
    ).toBe(500);
  });
});

describe('folders with their own rights', () => {
  test("another unit's folder and all in it is not there", async () => {
    await tenant.as('root', 'web/lists', post({ Title: 'Fall', BaseTemplate: 100 }));
    const list = "web/lists/getByTitle('Fall')";
    await tenant.as('root', `${list}/breakroleinheritance(copyroleassignments=false)`, post());
    for (const person of ['anna', 'bo'] as Person[]) await grant(tenant, list, person, roleIds.read);
    for (const [unit, person] of [
      ['Norr', 'anna'],
      ['Syd', 'bo']
    ] as [string, Person][]) {
      const url = `/sites/kvalitet/Lists/Fall/${unit}`;
      await tenant.as(
        'root',
        `${list}/rootFolder/folders/addUsingPath(DecodedUrl='${url}',overwrite=false)`,
        post()
      );
      const item = `web/getFolderByServerRelativePath(decodedUrl='${url}')/listItemAllFields`;
      await tenant.as(
        'root',
        `${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`,
        post()
      );
      await grant(tenant, item, person, roleIds.contribute);
      const added = await tenant.as(
        person,
        `${list}/AddValidateUpdateItemUsingPath()`,
        post({
          listItemCreateInfo: { FolderPath: { DecodedUrl: url } },
          formValues: [{ FieldName: 'Title', FieldValue: `Ärende ${unit}` }]
        })
      );
      expect(added.json.value.at(-1)).toMatchObject({ FieldName: 'Id', HasException: false });
    }
    const seen = await tenant.as('anna', `${list}/items?$select=Title,FileRef`);
    expect(seen.json.value.map((row: { FileRef: string }) => row.FileRef)).toEqual([
      '/sites/kvalitet/Lists/Fall/Norr',
      '/sites/kvalitet/Lists/Fall/Norr/2_.000'
    ]);
    const foreign = "web/getFolderByServerRelativePath(decodedUrl='/sites/kvalitet/Lists/Fall/Syd')";
    expect((await tenant.as('anna', foreign)).status).toBe(404);
    expect((await tenant.as('anna', `${foreign}/exists`)).json.value).toBe(false);
    expect((await tenant.as('anna', `${foreign}/listItemAllFields`)).status).toBe(404);
    expect((await tenant.as('anna', `${list}/items(4)`)).status).toBe(404);
    const smuggled = await tenant.as(
      'anna',
      `${list}/AddValidateUpdateItemUsingPath()`,
      post({
        listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/kvalitet/Lists/Fall/Syd' } },
        formValues: [{ FieldName: 'Title', FieldValue: 'Smuggel' }]
      })
    );
    expect(smuggled.status).toBe(404);
    expect((await tenant.as('anna', `${list}/items`, post({ Title: 'I roten' }))).status).toBe(403);
  });

  test('resetting inheritance brings an item back under its folder', async () => {
    await tenant.as('root', 'web/lists', post({ Title: 'Ärvda', BaseTemplate: 100 }));
    const list = "web/lists/getByTitle('Ärvda')";
    await tenant.as('root', `${list}/items`, post({ Title: 'a' }));
    await tenant.as('root', `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`, post());
    expect((await tenant.as('visitor', `${list}/items`)).json.value).toEqual([]);
    expect((await tenant.as('root', `${list}/items(1)/HasUniqueRoleAssignments`)).json.value).toBe(true);
    await tenant.as('root', `${list}/items(1)/resetroleinheritance`, post());
    expect((await tenant.as('visitor', `${list}/items`)).json.value).toHaveLength(1);
  });

  test('lookups show nothing of items the reader may not see', async () => {
    await tenant.as('root', 'web/lists', post({ Title: 'Hemlig', BaseTemplate: 100 }));
    await tenant.as('root', "web/lists/getByTitle('Hemlig')/items", post({ Title: 'Namnet' }));
    await tenant.as('root', 'web/lists', post({ Title: 'Öppna', BaseTemplate: 100 }));
    const list = "web/lists/getByTitle('Öppna')";
    const SchemaXml = '<Field Type="Lookup" DisplayName="Till" List="Lists/Hemlig" ShowField="Title"/>';
    await tenant.as('root', `${list}/fields/createfieldasxml`, post({ parameters: { SchemaXml } }));
    await tenant.as('root', `${list}/items`, post({ Title: 'pekar', TillId: 1 }));
    const query = `${list}/items?$select=Title,Till/Title&$expand=Till`;
    expect((await tenant.as('visitor', query)).json.value[0].Till).toEqual({ Title: 'Namnet' });
    await tenant.as(
      'root',
      "web/lists/getByTitle('Hemlig')/breakroleinheritance(copyroleassignments=false)",
      post()
    );
    expect((await tenant.as('visitor', query)).json.value[0].Till).toBeNull();
    expect((await tenant.as('visitor', `${query}&$filter=Till/Title eq 'Namnet'`)).json.value).toEqual([]);
  });
});
