import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { bearerIdentity } from '../../local/demo/bearerIdentity';
import { createSp } from '../../src/data/sharepoint/createSp';
import { siteProperty } from '../../src/provisioning/schema/index';
import { Municipality, noteRequests } from './support/Municipality';

jest.setTimeout(180_000);

let municipality: Municipality;
beforeEach(async () => {
  municipality = await Municipality.start();
  await letEverybodyReadTheRootSite();
});
afterEach(() => municipality.stop());

const codes = async (services: ReturnType<Municipality['open']>): Promise<string[]> =>
  (await services.loadReferences()).units.map(({ code }) => code);

/** Teams opens us on a page of the root site, so everybody can read that one. */
async function letEverybodyReadTheRootSite(): Promise<void> {
  const { origin } = municipality.tenant;
  const sp = createSp(origin, undefined, bearerIdentity('olle@pahittsby.example'));
  await sp.web.associatedVisitorGroup.users.add('i:0#.f|membership|siv@pahittsby.example');
}

async function setTenantProperty(value: string): Promise<void> {
  const answer = await fetch(`${municipality.tenant.origin}/sites/apps/_api/web/SetStorageEntity`, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      Authorization: 'Bearer olle@pahittsby.example'
    },
    body: JSON.stringify({ key: siteProperty, value, description: '', comments: '' })
  });
  expect(answer.status).toBe(200);
}

describe('our site', () => {
  it('is the one that the web part names, as an address or a path', async () => {
    const { origin, siteUrl } = municipality.tenant;
    expect(await codes(municipality.openOn(origin, siteUrl, 'siv'))).toContain('EKB');
    expect(await codes(municipality.openOn(origin, '/sites/kvalitet/', 'siv'))).toContain('EKB');
  });

  it('is the one that the tenant names, found from the root site as Teams starts there', async () => {
    await setTenantProperty(municipality.tenant.siteUrl);
    const requests: string[] = [];
    const siv = municipality.openOn(municipality.tenant.origin, undefined, 'siv', [noteRequests(requests)]);
    expect(await codes(siv)).toContain('EKB');
    expect(requests).toEqual([
      `GET /_api/web/getStorageEntity('${siteProperty}')`,
      'POST /sites/kvalitet/_api/$batch'
    ]);
  });

  it('is the page where it carries our install log and nothing is said', async () => {
    const { siteUrl } = municipality.tenant;
    expect(await codes(municipality.openOn(siteUrl, undefined, 'siv'))).toContain('EKB');
  });

  it('is told to be missing where nothing points to it', async () => {
    const services = municipality.openOn(municipality.tenant.origin, undefined, 'siv');
    await expect(services.loadReferences()).rejects.toMatchObject({ kind: 'unconfigured' });
    await expect(services.sendReport({} as never)).rejects.toMatchObject({ kind: 'unconfigured' });
  });
});
