import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { loginOf } from '../security/everyone';
import type { Store } from '../store/Store';
import type { UserRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';

export const sessionCookie = 'KHSession';

export interface Caller {
  user: UserRow;
  /** a browser session, which needs a form digest for writes; a bearer token does not (docs: working-with-requestdigest) */
  byCookie: boolean;
}

/**
 * Who calls. The token server and sign-in page of Microsoft 365 are not played: a bearer token is a login name, or a JWT
 * whose upn is believed unsigned, so this server must only ever listen on the local machine.
 */
export class Identity {
  readonly #store: Store;
  readonly #key: string;

  public constructor(store: Store) {
    this.#store = store;
    this.#key = store.directory.secret();
  }

  /** The value of the session cookie for one login. */
  public signIn(login: string): string {
    const user = this.#store.directory.user(login);
    if (!user) throw new Error(`The directory has no user ${login}.`);
    const name = Buffer.from(user.login).toString('base64url');
    return `${name}.${this.#seal(name)}`;
  }

  /** @throws SharePointFault 403 without any identity, 401 for a token or cookie that is not good */
  public require(headers: IncomingHttpHeaders): Caller {
    const caller = this.find(headers);
    if (caller) return caller;
    if (headers.authorization || cookieOf(headers)) throw faults.unauthorized();
    throw faults.accessDenied();
  }

  public find(headers: IncomingHttpHeaders): Caller | undefined {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const login = headers.authorization ? bearer && loginInToken(bearer) : this.#loginInCookie(headers);
    const user = login ? this.#store.directory.user(loginOf(login)) : undefined;
    return user && { user, byCookie: !headers.authorization };
  }

  #loginInCookie(headers: IncomingHttpHeaders): string | undefined {
    const [name, seal] = (cookieOf(headers) ?? '').split('.');
    if (!name || !seal) return undefined;
    const expected = Buffer.from(this.#seal(name));
    const given = Buffer.from(seal);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    return Buffer.from(name, 'base64url').toString();
  }

  #seal(name: string): string {
    return createHmac('sha256', this.#key).update(`session ${name}`).digest('base64url');
  }
}

function cookieOf(headers: IncomingHttpHeaders): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === sessionCookie) return value;
  }
  return undefined;
}

function loginInToken(token: string): string | undefined {
  const [, payload, ...rest] = token.split('.');
  if (token.includes('@') || payload === undefined || rest.length !== 1) return token;
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const name = claims.upn ?? claims.preferred_username ?? claims.unique_name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    // Not a JWT after all: a token nobody can read identifies nobody.
    return undefined;
  }
}
