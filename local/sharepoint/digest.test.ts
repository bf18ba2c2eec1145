import { TestTenant, people } from './testing/TestTenant';
import { batchOf, multipart } from './testing/batchOf';
import { merge, post } from './testing/calls';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await TestTenant.start();
});
afterEach(() => tenant.stop());

describe('digest', () => {
  test('a browser session needs one for every write, a bearer token does not', async () => {
    const body = { Title: 'Lista', BaseTemplate: 100 };
    const missing = await tenant.browser('root', 'web/lists', post(body));
    expect(missing.status).toBe(403);
    expect(missing.json['odata.error'].code).toBe('-2130575251, Microsoft.SharePoint.SPException');
    const info = await tenant.browser('root', 'contextinfo', post());
    expect(info.json.FormDigestValue).toMatch(/^0x[0-9A-F]+,\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/);
    const headers = { 'X-RequestDigest': info.json.FormDigestValue as string };
    expect((await tenant.browser('root', 'web/lists', post(body, headers))).status).toBe(201);
    expect((await tenant.as('root', 'web/lists', post({ ...body, Title: 'Utan' }))).status).toBe(201);
  });

  test('is bound to the user and the site, and covers the batch', async () => {
    const info = await tenant.browser('root', 'contextinfo', post());
    const headers = { 'X-RequestDigest': info.json.FormDigestValue as string };
    expect(
      (await tenant.browser('member', 'web/ensureuser', post({ logonName: people.anna }, headers))).status
    ).toBe(403);
    const elsewhere = await tenant.browser('root', 'web', { ...merge({ Title: 'x' }), headers, site: '' });
    expect(elsewhere.status).toBe(403);
    const url = `${tenant.origin}/sites/kvalitet/_api/web/lists`;
    const batch = batchOf('POST', url, JSON.stringify({ Title: 'I batch', BaseTemplate: 100 }));
    expect((await tenant.browser('root', '$batch', post(batch, multipart))).status).toBe(403);
    const good = await tenant.browser('root', '$batch', post(batch, { ...multipart, ...headers }));
    expect(good.text).toContain('HTTP/1.1 201 Created');
  });

  test('expires', async () => {
    await tenant.stop();
    let now = new Date('2026-03-01T10:00:00Z');
    tenant = await TestTenant.start({ now: () => now });
    const info = await tenant.browser('root', 'contextinfo', post());
    const headers = { 'X-RequestDigest': info.json.FormDigestValue as string };
    now = new Date('2026-03-01T10:30:00Z');
    expect((await tenant.browser('root', 'web', { ...merge({ Title: 'I tid' }), headers })).status).toBe(204);
    now = new Date('2026-03-01T10:30:01Z');
    const late = await tenant.browser('root', 'web', { ...merge({ Title: 'Sent' }), headers });
    expect(late.status).toBe(403);
    expect(late.json['odata.error'].code).toBe('-2130575252, Microsoft.SharePoint.SPException');
  });
});
