import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { InjectHeaders } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import { SPFI } from '@pnp/sp';
import { createSharePoint, SharePoint } from '../../../local/sharepoint/index';
import { createSp } from '../../../src/data/sharepoint/createSp';

/** The people of the tenant. `ada` administers our site, `olle` the app catalogue too, `mona` and `siv` nothing. */
export const people = ['ada', 'olle', 'mona', 'siv'] as const;
export type Person = (typeof people)[number];
const loginOf = (person: Person): string => `${person}@pahittsby.example`;

/** A tenant of its own behind HTTP on a free port: a root site, our empty site and an app catalogue. */
export class LocalTenant {
  private constructor(
    public readonly sharePoint: SharePoint,
    private readonly server: Server,
    public readonly origin: string
  ) {}

  public static async start(): Promise<LocalTenant> {
    const sharePoint = createSharePoint({ dataDir: ':memory:' });
    for (const person of people) {
      sharePoint.tenant.addUser({ login: loginOf(person), title: person, email: loginOf(person) });
    }
    const admins = [loginOf('ada'), loginOf('olle')];
    sharePoint.tenant.addSite({ url: '/', title: 'Startsida', admins: [loginOf('olle')] });
    sharePoint.tenant.addSite({ url: '/sites/kvalitet', title: 'Kvalitet', template: 'STS#3', admins });
    sharePoint.tenant.addSite({
      url: '/sites/apps',
      title: 'Appar',
      admins: [loginOf('olle')],
      appCatalog: true
    });
    const server = createServer((request, response) => {
      sharePoint.handle(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new LocalTenant(sharePoint, server, `http://127.0.0.1:${port}`);
  }

  public get siteUrl(): string {
    return `${this.origin}/sites/kvalitet`;
  }

  public as(person: Person, ...behaviours: TimelinePipe[]): SPFI {
    const identity = InjectHeaders({ Authorization: `Bearer ${loginOf(person)}` });
    return createSp(this.siteUrl, undefined, identity, ...behaviours);
  }

  /** Asks with nothing of ours in between; a path below `_api`. @throws Error when the answer is no 200 */
  public async ask<T>(person: Person, path: string, site = this.siteUrl): Promise<T> {
    const headers = {
      Accept: 'application/json;odata=nometadata',
      Authorization: `Bearer ${loginOf(person)}`
    };
    const answer = await fetch(`${site}/_api/${path}`, { headers });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    this.sharePoint.close();
  }
}
