import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplePackage, shell } from './host/testing/examplePackage';
import { RunningServer, startServer } from './server';

const anna = 'anna@pahittsby.example';
const adam = 'adam@pahittsby.example';
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'server-'));
  const packageFile = path.join(folder, 'a.sppkg');
  writeFileSync(packageFile, examplePackage());
  server = await startServer({
    port: 0,
    dataDir: ':memory:',
    projectDir: process.cwd(),
    productSite: '/sites/kvalitet',
    channelSite: '/sites/norrby',
    roles: new Map([[anna, 'medarbetare, Ekbacken']]),
    packageFile
  });
  const { tenant } = server.sharePoint;
  tenant.addUser({ login: anna, title: 'Anna Exempelsson', email: anna });
  tenant.addUser({ login: adam, title: 'Adam Administratör', email: adam });
  tenant.addSite({ url: '/', title: 'Kommunen', admins: [adam], visitors: [anna] });
  tenant.addSite({ url: '/sites/kvalitet', title: 'Kvalitet', template: 'STS#3', admins: [adam] });
  tenant.addSite({
    url: '/sites/norrby',
    title: 'Norrby',
    template: 'GROUP#0',
    admins: [adam],
    members: [anna]
  });
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const cookie = (login: string) => ({ Cookie: `KHSession=${server.sharePoint.signIn(login)}` });
const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + address, { headers, redirect: 'manual' });
const post = (address: string, body: URLSearchParams | string, headers: Record<string, string> = {}) =>
  fetch(server.origin + address, {
    method: 'POST',
    body,
    headers: { Origin: server.origin, ...headers },
    redirect: 'manual'
  });

/** fetch forbids the Host header. */
function statusFor(host: string, requestPath: string): Promise<number | undefined> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: requestPath, headers: { Host: host } };
    request(options, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('who may ask', () => {
  it('answers this machine only', async () => {
    expect(await statusFor('evil.example', '/')).toBe(421);
    expect(await statusFor('localhost', '/')).toBe(200);
  });
  it('lets no page be framed elsewhere or load anything from elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
  it.each(['/_spfx/..%2f..%2fpackage.json', '/_umd/react/..%2f..%2fpackage.json', '/_host/..%2fstamp.js'])(
    'gives no file outside its folders: %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    }
  );
});

describe('the identity picker', () => {
  it('sets the session of someone in the directory and goes back', async () => {
    const answer = await post(
      '/_host/identity',
      new URLSearchParams({ login: anna, returnTo: '/teams?device=phone' })
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/teams?device=phone']);
    const session = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await get('/', { Cookie: session })).text()).toContain('Du är Anna Exempelsson');
  });
  it('refuses strangers, other origins and GET', async () => {
    const form = new URLSearchParams({ login: anna });
    expect((await post('/_host/identity', new URLSearchParams({ login: 'x@y.example' }))).status).toBe(400);
    expect((await post('/_host/identity', form, { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await get('/_host/identity')).status).toBe(405);
  });
  it('sends whoever has not chosen to the start page and back', async () => {
    const answer = await get('/sites/kvalitet/SitePages/Shell.aspx?case=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/?returnTo=${encodeURIComponent('/sites/kvalitet/SitePages/Shell.aspx?case=1')}`
    ]);
  });
});

describe('SharePoint pages', () => {
  const page = (login: string, name: string) => get(`/sites/kvalitet/SitePages/${name}.aspx`, cookie(login));
  it('carry the manifests, the site and the rights of the person', async () => {
    const text = await (await page(adam, 'Shell')).text();
    const json = /id="host-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}';
    const { preload, webPart } = JSON.parse(json) as {
      preload: { manifests: { id: string }[]; spPageContextInfo: Record<string, unknown> };
      webPart: Record<string, unknown>;
    };
    expect(preload.manifests.map(({ id }) => id)).toContain(shell.id);
    expect(preload.spPageContextInfo).toMatchObject({ webTitle: 'Kvalitet', userEmail: adam });
    expect(webPart).toMatchObject({ id: shell.id, editable: true, fullPage: false });
    expect(text).toContain('Hjulet &amp; &quot;mer&quot; &lt;så&gt;');
  });
  it('say no to people without rights and to names that are no pages', async () => {
    expect((await page(anna, 'Shell')).status).toBe(403);
    expect((await page(adam, 'Nothing')).status).toBe(404);
    expect((await get('/sites/none/SitePages/Shell.aspx', cookie(adam))).status).toBe(404);
  });
  it('show what the framework reports without letting it become markup', async () => {
    const answer = await get('/_layouts/15/error.aspx?ErrorText=%3Cimg%3E', cookie(adam));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('&lt;img&gt;');
  });
  it('follow Teams sign-in to this server only', async () => {
    const target = async (dest: string) =>
      (await get(`/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(dest)}`)).headers.get(
        'location'
      );
    expect(await target('/_layouts/15/teamshostedapp.aspx?teams')).toBe(
      '/_layouts/15/teamshostedapp.aspx?teams'
    );
    expect(await target('//evil.example')).toBe('/');
  });
});

describe('saved web parts', () => {
  const key = 'webpart:/sites/kvalitet:Shell';
  const data = { id: shell.id, properties: { siteUrl: '/sites/sparad' } };
  const save = (login: string, body: object) =>
    post('/_host/web-part-data', JSON.stringify(body), {
      ...cookie(login),
      'content-type': 'application/json'
    });
  it('are kept by those who may edit pages, for everyone', async () => {
    expect((await save(adam, { key, data })).status).toBe(204);
    expect(await (await get('/sites/kvalitet/SitePages/Shell.aspx', cookie(adam))).text()).toContain(
      '/sites/sparad'
    );
  });
  it('are refused from others and for other keys', async () => {
    expect((await save(anna, { key, data })).status).toBe(403);
    expect((await save(adam, { key: 'tab:/sites/norrby', data })).status).toBe(400);
    expect((await save(adam, { key: 'webpart:/sites/none:Shell', data })).status).toBe(400);
  });
});

describe('Teams', () => {
  it('starts a personal app in the root site and a channel tab in the team site', async () => {
    const personal = await (await get('/teams', cookie(anna))).text();
    const channel = await (await get('/teams?scope=channel', cookie(anna))).text();
    expect(personal).toContain('data-src="/_layouts/15/TeamsLogon.aspx');
    expect(channel).toContain('data-src="/sites/norrby/_layouts/15/TeamsLogon.aspx');
    expect(channel).toContain('Norrby');
  });
  it('shows the app without SharePoint around it', async () => {
    const address = `/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=${shell.id}&forceLocale=en-us`;
    const text = await (await get(address, cookie(anna))).text();
    expect(text).toContain('class="hosted"');
    expect(text).toContain('lang="en-US"');
    expect((await get('/_layouts/15/teamshostedapp.aspx?componentId=none', cookie(anna))).status).toBe(404);
  });
  it('follows a deep link into the tab', async () => {
    const context = encodeURIComponent('{"subEntityId":"case-7"}');
    const answer = await get(`/teams/l/entity/app/tab?context=${context}`, cookie(anna));
    expect(answer.headers.get('location')).toContain('subEntityId=case-7');
  });
});

test('everything else is the local SharePoint, also under its older name', async () => {
  for (const name of ['_api', '_vti_bin/client.svc']) {
    const answer = await get(`/sites/kvalitet/${name}/web?$select=Title`, {
      ...cookie(adam),
      Accept: 'application/json'
    });
    expect(await answer.json()).toMatchObject({ Title: 'Kvalitet' });
  }
  expect((await get('/_vti_bin/lists.asmx', cookie(adam))).status).toBe(404);
});

test('a taken port is an error that says so', async () => {
  const port = Number(new URL(server.origin).port);
  const options = { dataDir: ':memory:', projectDir: process.cwd(), productSite: '/', channelSite: '/' };
  await expect(startServer({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
