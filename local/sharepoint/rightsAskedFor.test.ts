import { TestTenant, people, personId } from './testing/TestTenant';
import type { Person } from './testing/TestTenant';
import { post } from './testing/calls';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await TestTenant.start();
});
afterEach(() => tenant.stop());

describe('rights that are asked for', () => {
  test.each([
    ['visitor', 'POST', "web/lists/getByTitle('L')/items", { Title: 'x' }],
    ['visitor', 'MERGE', "web/lists/getByTitle('L')/items(1)", { Title: 'x' }],
    ['visitor', 'DELETE', "web/lists/getByTitle('L')/items(1)", undefined],
    ['visitor', 'POST', "web/lists/getByTitle('L')/items(1)/recycle", undefined],
    [
      'visitor',
      'POST',
      "web/lists/getByTitle('L')/items(1)/validateupdatelistitem",
      { formValues: [{ FieldName: 'Title', FieldValue: 'x' }] }
    ],
    ['visitor', 'MERGE', "web/lists/getByTitle('L')", { Title: 'x' }],
    ['visitor', 'DELETE', "web/lists/getByTitle('L')", undefined],
    ['visitor', 'POST', "web/lists/getByTitle('L')/fields", { Title: 'x', FieldTypeKind: 2 }],
    ['visitor', 'POST', "web/lists/getByTitle('L')/views", { Title: 'x' }],
    ['visitor', 'POST', 'web/siteGroups', { Title: 'x' }],
    ['visitor', 'POST', 'web/ensureuser', { logonName: people.outsider }],
    ['member', 'POST', 'web/roleDefinitions', { Name: 'x', BasePermissions: { High: '0', Low: '1' } }],
    ['member', 'POST', "web/lists/getByTitle('L')/breakroleinheritance(true)", undefined],
    [
      'member',
      'POST',
      'web/roleassignments/addroleassignment(principalid=7,roledefid=1073741829)',
      undefined
    ],
    ['member', 'GET', 'web/roleassignments', undefined],
    ['member', 'POST', 'web/siteGroups(3)/users', { LoginName: people.member }],
    ['member', 'MERGE', 'web', { Title: 'x' }],
    ['member', 'POST', 'web/siteusers/removebyid(6)', undefined]
  ] as [Person, string, string, unknown][])('%s may not %s %s', async (person, method, path, body) => {
    await tenant.as('root', 'web/lists', post({ Title: 'L', BaseTemplate: 100 }));
    await tenant.as('root', "web/lists/getByTitle('L')/items", post({ Title: 'ett' }));
    expect((await tenant.as(person, path, { method, body })).status).toBe(403);
    const title = await tenant.as('root', "web/lists/getByTitle('L')/items(1)/Title");
    expect(title.json.value).toBe('ett');
  });

  test('tenant properties: read by all, written only in the catalogue by its owner', async () => {
    const body = { key: 'KH', value: '1', description: '', comments: '' };
    expect((await tenant.as('root', 'web/SetStorageEntity', post(body))).status).toBe(403);
    expect(
      (await tenant.as('root', 'web/SetStorageEntity', { ...post(body), site: '/sites/appcatalog' })).status
    ).toBe(200);
    expect((await tenant.as('visitor', "web/GetStorageEntity('KH')")).json).toMatchObject({ Value: '1' });
    expect((await tenant.as('visitor', "web/GetStorageEntity('okänd')")).json).toEqual({
      'odata.null': true
    });
    expect((await tenant.as('visitor', "web/RemoveStorageEntity('KH')", post())).status).toBe(403);
  });

  test('a recycled item is gone for everybody, and its id is not used again', async () => {
    await tenant.as('root', 'web/lists', post({ Title: 'L', BaseTemplate: 100 }));
    const list = "web/lists/getByTitle('L')";
    await tenant.as('member', `${list}/items`, post({ Title: 'ett' }));
    const recycled = await tenant.as('member', `${list}/items(1)/recycle`, post());
    expect(recycled.json.value).toMatch(/^[0-9a-f-]{36}$/);
    expect((await tenant.as('root', `${list}/items(1)`)).status).toBe(404);
    expect((await tenant.as('root', `${list}/items`)).json.value).toEqual([]);
    expect((await tenant.as('member', `${list}/items`, post({ Title: 'två' }))).json.Id).toBe(2);
  });

  test("another person's rights are told only to those who may enumerate", async () => {
    const path = `web/getUserEffectivePermissions(@u)?@u='i:0%23.f|membership|${people.visitor}'`;
    expect((await tenant.as('root', path)).json).toEqual({ High: '176', Low: '138612833' });
    expect((await tenant.as('visitor', path)).status).toBe(200);
    expect((await tenant.as('member', path)).status).toBe(403);
    expect(await personId(tenant, 'visitor')).toBeGreaterThan(5);
  });
});
