import { createSharePoint } from './index';
import { TestTenant } from './testing/TestTenant';

let tenant: TestTenant;
const path = 'web/tenantappcatalog/AvailableApps';
const app = { productId: '0b3f5c51-2a5f-4d0f-9a73-1c1f6f0f4e11', title: 'ett-paket', version: '1.0.0.0' };
beforeEach(async () => {
  tenant = await TestTenant.start();
});
afterEach(() => tenant.stop());

test('the catalogue is empty until a package is put there, and is asked from any site', async () => {
  expect((await tenant.as('root', path)).json).toEqual({ value: [] });
  tenant.sharePoint.tenant.deployApp(app);
  const { json } = await tenant.as('root', `${path}?$select=ID,ProductId,Title,Deployed,AppCatalogVersion`);
  expect(json.value).toEqual([
    {
      AppCatalogVersion: '1.0.0.0',
      Deployed: true,
      ID: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      ProductId: app.productId,
      Title: app.title
    }
  ]);
  expect(json.value[0].ID).not.toBe(app.productId);
});

test('a new version takes the place of the old one and keeps its id', async () => {
  const ids = async () =>
    (await tenant.as('root', `${path}?$select=ID,AppCatalogVersion`)).json.value as { ID: string }[];
  tenant.sharePoint.tenant.deployApp(app);
  const [before] = await ids();
  tenant.sharePoint.tenant.deployApp({ ...app, version: '1.1.0.0' });
  expect(await ids()).toEqual([{ ID: before.ID, AppCatalogVersion: '1.1.0.0' }]);
});

test('people whom the catalogue is closed to are refused', async () => {
  tenant.sharePoint.tenant.deployApp(app);
  expect((await tenant.as('member', path)).status).toBe(403);
});

test('a tenant without a catalogue has nowhere to put a package', () => {
  const bare = createSharePoint({ dataDir: ':memory:' });
  expect(() => bare.tenant.deployApp(app)).toThrow('app catalogue');
  bare.close();
});
