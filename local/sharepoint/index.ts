import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { provisionSite } from './access/provisionSite';
import type { NewSite } from './access/provisionSite';
import { SiteAccess } from './access/SiteAccess';
import { Digest } from './http/Digest';
import { Identity } from './http/Identity';
import { pageContext } from './http/pageContext';
import { readBody } from './http/readBody';
import { Router } from './http/Router';
import { splitAddress } from './http/splitAddress';
import type { UserRow } from './store/rows';
import { Store } from './store/Store';

export interface SharePointOptions {
  /** folder for the one file that holds everything, or ':memory:' */
  dataDir: string;
  /** address in links, e.g. http://127.0.0.1:4000; by default what the caller wrote as Host */
  origin?: string;
  now?: () => Date;
  /** lifetime of form digests, 1800 by default */
  digestSeconds?: number;
}

export interface DirectoryUser {
  /** anna@pahittsby.example */
  login: string;
  title: string;
  email: string;
  /** Entra object id */
  objectId?: string;
}

export interface DeployedApp {
  /** solution.id of config/package-solution.json */
  productId: string;
  title: string;
  version: string;
}

export interface SharePoint {
  /** Answers any request under /_api of any site. Resolves to false, with nothing written, for other addresses. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  tenant: {
    addUser(user: DirectoryUser): void;
    /** @throws Error when the address is taken or a person is not in the directory */
    addSite(site: NewSite): void;
    users(): DirectoryUser[];
    hasSite(url: string): boolean;
    /** Adds a package to the app catalogue and trusts it, or gives it a new version. @throws Error without a catalogue */
    deployApp(app: DeployedApp): void;
  };
  /** A browser session: the value for the cookie KHSession. @throws Error for someone not in the directory */
  signIn(login: string): string;
  userOf(request: IncomingMessage): DirectoryUser | undefined;
  /** What a page host writes into _spPageContextInfo. @throws SharePointFault 403 without rights in the site */
  pageContext(siteUrl: string, login: string): Record<string, unknown>;
  close(): void;
}

const DIGEST_SECONDS = 1800;

/** A SharePoint Online tenant on this machine, as far as its REST API is played here; the rest answers 501. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const clock = options.now ?? ((): Date => new Date());
  const store = new Store(databaseFile(options.dataDir));
  const identity = new Identity(store);
  const digest = new Digest(store, clock, options.digestSeconds ?? DIGEST_SECONDS);
  const router = new Router(store, identity, digest, clock);
  return {
    handle: (request, response) => handle(router, options.origin, request, response),
    tenant: tenant(store, clock),
    signIn: (login) => identity.signIn(login),
    userOf: (request) => {
      const caller = identity.find(request.headers);
      return caller && directoryUser(caller.user);
    },
    pageContext: (siteUrl, login) => {
      const site = store.directory.site(sitePath(siteUrl));
      const user = store.directory.user(login);
      if (!site || !user) throw new Error(`No site ${siteUrl} or no user ${login}.`);
      return pageContext(new SiteAccess(store, site, user, clock), {
        webUrl: `${options.origin ?? ''}${site.url}`,
        digest: { value: digest.issue(user.login, site.id), seconds: digest.seconds },
        objectId: user.object_id
      });
    },
    close: () => store.database.close()
  };
}

function tenant(store: Store, clock: () => Date): SharePoint['tenant'] {
  return {
    addUser: (user) => store.directory.saveUser({ ...user, object_id: user.objectId ?? null }),
    addSite: (site) => {
      if (store.directory.site(sitePath(site.url))) throw new Error(`The site ${site.url} is already there.`);
      store.database.transaction(() => provisionSite(store, site, clock()));
    },
    users: () => store.directory.users().map(directoryUser),
    hasSite: (url) => store.directory.site(sitePath(url)) !== undefined,
    deployApp: ({ productId, title, version }) => {
      if (store.directory.catalogPath() === undefined) throw new Error('The tenant has no app catalogue.');
      store.directory.saveCatalogApp({ product_id: productId, id: randomUUID(), title, version });
    }
  };
}

async function handle(
  router: Router,
  origin: string | undefined,
  request: IncomingMessage,
  response: ServerResponse
): Promise<boolean> {
  const url = request.url ?? '/';
  const address = splitAddress(url);
  if (!address) return false;
  const answer = router.answer(
    {
      method: request.method ?? 'GET',
      url,
      headers: request.headers,
      body: await readBody(request),
      origin: origin ?? `http://${request.headers.host ?? 'localhost'}`
    },
    address
  );
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
  return true;
}

function databaseFile(dataDir: string): string {
  if (dataDir === ':memory:') return dataDir;
  mkdirSync(dataDir, { recursive: true });
  return join(dataDir, 'sharepoint.sqlite');
}

function sitePath(url: string): string {
  return url.replace(/\/+$/, '');
}

function directoryUser({ login, title, email, object_id: objectId }: UserRow): DirectoryUser {
  return objectId === null ? { login, title, email } : { login, title, email, objectId };
}
