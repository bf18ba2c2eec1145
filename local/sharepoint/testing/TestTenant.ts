import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSharePoint } from '../index';
import type { SharePoint, SharePointOptions } from '../index';

export const people = {
  root: 'root@pahittsby.example',
  owner: 'olga.owner@pahittsby.example',
  member: 'mats.member@pahittsby.example',
  visitor: 'vera.visitor@pahittsby.example',
  anna: 'anna@pahittsby.example',
  bo: 'bo@pahittsby.example',
  chef: 'chef@pahittsby.example',
  outsider: 'ute@pahittsby.example'
} as const;
export type Person = keyof typeof people;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** the parsed body, typed by the caller of the test */
  json: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- bodies are asserted, not typed
}

export interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  site?: string;
}

/** A tenant in memory behind a real HTTP server on a free port. */
export class TestTenant {
  private constructor(
    readonly sharePoint: SharePoint,
    readonly origin: string,
    private readonly server: Server
  ) {}

  public static async start(options: Partial<SharePointOptions> = {}): Promise<TestTenant> {
    const sharePoint = createSharePoint({ dataDir: ':memory:', ...options });
    const server = createServer((request, response) => {
      sharePoint.handle(request, response).then(
        (handled) => handled || response.writeHead(404).end(),
        (error: Error) => response.writeHead(599).end(error.stack)
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const tenant = new TestTenant(sharePoint, `http://127.0.0.1:${port}`, server);
    tenant.seed();
    return tenant;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    this.sharePoint.close();
  }

  /** A call with a bearer token, or with none at all. */
  public async as(person: Person | undefined, path: string, call: Call = {}): Promise<Answer> {
    const authorization: Record<string, string> = person ? { Authorization: `Bearer ${people[person]}` } : {};
    return this.send(path, { ...call, headers: { ...authorization, ...call.headers } });
  }

  /** A call as a browser makes it: with the session cookie. */
  public async browser(person: Person, path: string, call: Call = {}): Promise<Answer> {
    const cookie = `KHSession=${this.sharePoint.signIn(people[person])}`;
    return this.send(path, { ...call, headers: { Cookie: cookie, ...call.headers } });
  }

  private async send(
    path: string,
    { method = 'GET', body, headers, site = '/sites/kvalitet' }: Call
  ): Promise<Answer> {
    const response = await fetch(`${this.origin}${site}/_api/${path}`, {
      method,
      headers: {
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
        ...headers
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined
    };
  }

  private seed(): void {
    const { tenant } = this.sharePoint;
    if (tenant.hasSite('/')) return;
    for (const login of Object.values(people))
      tenant.addUser({ login, title: login.split('@')[0], email: login });
    tenant.addSite({ url: '/', title: 'Påhittsby', admins: [people.root] });
    tenant.addSite({
      url: '/sites/appcatalog',
      title: 'Appkatalog',
      admins: [people.root],
      appCatalog: true
    });
    tenant.addSite({
      url: '/sites/kvalitet',
      title: 'Kvalitet',
      admins: [people.root],
      members: [people.member],
      visitors: [people.visitor]
    });
  }
}

/** The id of a person in the site. */
export async function personId(tenant: TestTenant, person: Person): Promise<number> {
  const answer = await tenant.as('root', 'web/ensureuser', {
    method: 'POST',
    body: { logonName: people[person] }
  });
  return answer.json.Id as number;
}

/** Gives a person a role on a list, which gets its own assignments first when asked. */
export async function grant(
  tenant: TestTenant,
  target: string,
  person: Person,
  roleId: number
): Promise<void> {
  const id = await personId(tenant, person);
  const answer = await tenant.as(
    'root',
    `${target}/roleassignments/addroleassignment(principalid=${id},roledefid=${roleId})`,
    {
      method: 'POST'
    }
  );
  if (answer.status !== 200) throw new Error(answer.text);
}
