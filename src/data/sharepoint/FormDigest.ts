import type { TimelinePipe } from '@pnp/core';
import { JSONParse } from '@pnp/queryable';
import type { Queryable, QueryableSendObserver } from '@pnp/queryable';
import { BatchNever } from '@pnp/sp/batching';
import { SPQueryable, spPost } from '@pnp/sp';

export interface KnownDigest {
  readonly value: string;
  readonly expires: Date;
}

/** Form digests that are missing, wrong or too old (working-with-requestdigest; phpSPO#61). */
const digestCodes = ['-2130575251', '-2130575252'];

/** A refusal that concerns the digest alone: nothing was done, and the same request is right with another digest. */
export function isDigestRefusal(status: number, body: string): boolean {
  return status === 403 && digestCodes.some((code) => body.includes(code));
}

/** Asked for a little earlier than promised, for the time that a request takes. */
const marginSeconds = 15;
const header = 'X-RequestDigest';

type Headers = Record<string, string>;
/** The request that needs a digest; the asking for one inherits its behaviours. */
type Asking = ThisParameterType<QueryableSendObserver>;

const has = (init: RequestInit, name: string): boolean =>
  Object.keys((init.headers ?? {}) as Headers).some((each) => each.toLowerCase() === name.toLowerCase());

/**
 * The digest that every write of a signed-in browser carries. PnPjs' own behaviour keeps one until its time is out,
 * wherever it was refused meanwhile (a new session, a server that forgot); this one fetches another and repeats the
 * refused request once, so that nobody has to reload a page with a half-written report.
 */
export class FormDigest {
  private fetched: KnownDigest | undefined;

  /** @param known the digest that came with the page, when the page belongs to that site */
  public constructor(
    private readonly siteUrl: string,
    known?: KnownDigest
  ) {
    this.fetched = known;
  }

  /** Also sends the requests: each once, but for the one whose digest was refused. Nothing else is ever repeated. */
  public readonly behaviour: TimelinePipe = (instance) => {
    const queryable = instance as Queryable;
    const current = (from: Asking): Promise<string> => this.current(from);
    const renewed = (from: Asking, refused: string): Promise<string> => this.renewed(from, refused);
    queryable.on.auth(async function (url, init) {
      if (init.method === 'GET' || has(init, 'Authorization') || has(init, header)) return [url, init];
      init.headers = { ...init.headers, [header]: await current(this) };
      return [url, init];
    });
    queryable.on.send.replace(async function (url, init) {
      const answer = await fetch(url.toString(), init);
      const sent = (init.headers as Headers | undefined)?.[header];
      if (!sent || answer.ok || !isDigestRefusal(answer.status, await answer.clone().text())) return answer;
      init.headers = { ...init.headers, [header]: await renewed(this, sent) };
      return fetch(url.toString(), init);
    });
    return instance;
  };

  private async current(from: Asking): Promise<string> {
    if (this.fetched && this.fetched.expires > new Date()) return this.fetched.value;
    return this.fetchNew(from);
  }

  /** Another request may have renewed it while this one was on its way. */
  private async renewed(from: Asking, refused: string): Promise<string> {
    if (this.fetched?.value === refused) this.fetched = undefined;
    return this.current(from);
  }

  private async fetchNew(from: Asking): Promise<string> {
    const address = SPQueryable([from as never, `${this.siteUrl}/_api/contextinfo`]);
    // The header keeps the asking from asking for a digest itself.
    const request = { headers: { Accept: 'application/json', [header]: '' } };
    const answer: { FormDigestValue: string; FormDigestTimeoutSeconds: number } = await spPost(
      address.using(JSONParse(), BatchNever()),
      request
    );
    const lasts = (answer.FormDigestTimeoutSeconds - marginSeconds) * 1000;
    this.fetched = { value: answer.FormDigestValue, expires: new Date(Date.now() + lasts) };
    return answer.FormDigestValue;
  }
}
