import recorded from './testdata/recordedNames.json';
import { TestTenant } from './testing/TestTenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await TestTenant.start();
});
afterAll(() => tenant.stop());

/** Properties of a field's subclasses that no recorded field happened to show (SP.FieldUser, SP.FieldText of docs). */
const DOCUMENTED: Readonly<Record<string, string[]>> = { field: ['SelectionMode'] };

const library = "web/lists/getByTitle('Documents')";
test.each([
  ['web', 'web'],
  ['list', library],
  ['field', `${library}/fields`],
  ['view', `${library}/defaultView`],
  ['folder', `${library}/rootFolder`],
  ['user', 'web/currentUser'],
  ['group', 'web/associatedOwnerGroup'],
  ['role', 'web/roleDefinitions']
] as [keyof typeof recorded, string][])(
  '%s: every property has a name that SharePoint has',
  async (kind, path) => {
    const { json } = await tenant.as('root', path);
    const bodies = (Array.isArray(json.value) ? json.value : [json]) as Record<string, unknown>[];
    const names = new Set(bodies.flatMap((body) => Object.keys(body)));
    const known = [...recorded[kind], ...(DOCUMENTED[kind] ?? [])];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(4);
  }
);

test('permission levels have the recorded ids and masks', async () => {
  const { json } = await tenant.as(
    'root',
    'web/roleDefinitions?$filter=Hidden eq false&$select=Id,Name,BasePermissions'
  );
  expect(json.value).toEqual([
    { BasePermissions: { High: '2147483647', Low: '4294967295' }, Id: 1073741829, Name: 'Full Control' },
    { BasePermissions: { High: '432', Low: '1012866047' }, Id: 1073741828, Name: 'Design' },
    { BasePermissions: { High: '432', Low: '1011030767' }, Id: 1073741830, Name: 'Edit' },
    { BasePermissions: { High: '432', Low: '1011028719' }, Id: 1073741827, Name: 'Contribute' },
    { BasePermissions: { High: '176', Low: '138612833' }, Id: 1073741826, Name: 'Read' }
  ]);
});
