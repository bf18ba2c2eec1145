import '@pnp/sp/batching';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import { createSp, PageDigest } from './createSp';
import { request } from './translateFailure';

const site = 'https://contoso.sharepoint.com/sites/kvalitet';

interface Asked {
  readonly path: string;
  readonly digest: string | undefined;
}
type Reply = { status: number; body: string; headers?: Record<string, string> };

const refused: Reply = {
  status: 403,
  body: '{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException"}}'
};
const done: Reply = { status: 201, body: '{"ID":1}' };

/** A site that gives the digests d1, d2, … and answers writes with the given replies, one after the other. */
function fakeServer(replies: Reply[]): Asked[] {
  const asked: Asked[] = [];
  let issued = 0;
  global.fetch = (async (url: string, init: RequestInit) => {
    const { pathname } = new URL(url);
    const headers = init.headers as Record<string, string>;
    asked.push({ path: pathname.replace('/sites/kvalitet/_api/', ''), digest: headers['X-RequestDigest'] });
    const info = `{"FormDigestValue":"d${issued + 1}","FormDigestTimeoutSeconds":1800}`;
    if (pathname.endsWith('/contextinfo')) issued += 1;
    const reply = pathname.endsWith('/contextinfo') ? { status: 200, body: info } : (replies.shift() ?? done);
    return fakeResponse(reply);
  }) as typeof fetch;
  return asked;
}

/** The part of Response that PnPjs reads; jsdom has none. */
function fakeResponse({ status, body, headers = {} }: Reply): Response {
  const response = {
    ok: status < 300,
    status,
    statusText: '',
    headers: { get: (name: string) => headers[name] ?? null, has: (name: string) => name in headers },
    text: async () => body,
    json: async () => JSON.parse(body) as unknown,
    clone: () => response
  };
  return response as unknown as Response;
}

const write = (sp: ReturnType<typeof createSp>): Promise<unknown> =>
  request(() => sp.web.getList('/sites/kvalitet/Lists/Receipts').items.add({ Title: 'x' }));
const writePath = "web/getList('%2Fsites%2Fkvalitet%2FLists%2FReceipts')/items";
const realFetch = global.fetch;
afterEach(() => {
  global.fetch = realFetch;
});

describe('createSp', () => {
  it('asks for a digest once and carries it with every write', async () => {
    const asked = fakeServer([]);
    const sp = createSp(site);
    await write(sp);
    await write(sp);
    expect(asked).toEqual([
      { path: 'contextinfo', digest: '' },
      { path: writePath, digest: 'd1' },
      { path: writePath, digest: 'd1' }
    ]);
  });

  it("takes the page's digest when the page belongs to the site, and not otherwise", async () => {
    const page = (webUrl: string): PageDigest => ({
      webUrl,
      value: 'page',
      expires: new Date(Date.now() + 60_000)
    });
    const asked = fakeServer([]);
    await write(createSp(site, page(site.toUpperCase())));
    await write(createSp(site, page('https://contoso.sharepoint.com')));
    await write(createSp(site, { ...page(site), expires: new Date(Date.now() - 1) }));
    expect(asked.filter(({ path }) => path === writePath).map(({ digest }) => digest)).toEqual([
      'page',
      'd1',
      'd2'
    ]);
  });

  it('fetches another digest and repeats the write when the digest is refused', async () => {
    const asked = fakeServer([refused]);
    await write(createSp(site));
    expect(asked.map(({ path, digest }) => `${path === writePath ? 'write' : path} ${digest}`)).toEqual([
      'contextinfo ',
      'write d1',
      'contextinfo ',
      'write d2'
    ]);
  });

  it('says that the page has been open too long when the next one is refused too', async () => {
    fakeServer([refused, refused]);
    await expect(write(createSp(site))).rejects.toMatchObject({ kind: 'expired' });
  });

  it.each([
    [429, 'throttled'],
    [503, 'throttled'],
    [504, 'unexpected']
  ] as const)('sends a write once when the answer is %d', async (status, kind) => {
    const asked = fakeServer([{ status, body: '', headers: { 'Retry-After': '17' } }]);
    await expect(write(createSp(site))).rejects.toMatchObject({ kind, retryAfterSeconds: 17 });
    expect(asked.filter(({ path }) => path === writePath)).toHaveLength(1);
  });

  it('sends a write once when no answer comes', async () => {
    let writes = 0;
    const asked = fakeServer([]);
    const answering = global.fetch;
    global.fetch = (async (url: string, init: RequestInit) => {
      if (url.endsWith('/items')) {
        writes += 1;
        throw new TypeError('Failed to fetch');
      }
      return answering(url, init);
    }) as typeof fetch;
    await expect(write(createSp(site))).rejects.toMatchObject({ kind: 'offline' });
    expect(writes).toBe(1);
    expect(asked.map(({ path }) => path)).toEqual(['contextinfo']);
  });
});
