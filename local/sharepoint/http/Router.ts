import type { IncomingHttpHeaders } from 'node:http';
import { SiteAccess } from '../access/SiteAccess';
import type { ApiRequest } from '../endpoints/ApiRequest';
import { entities } from '../endpoints/entities';
import type { Resource } from '../endpoints/Resource';
import { rootResource } from '../endpoints/root';
import { limits } from '../limits/limits';
import { parseResourcePath } from '../odata/path';
import type { PathSegment } from '../odata/path';
import { checkQueryLength, parseQueryOptions } from '../odata/queryOptions';
import type { Store } from '../store/Store';
import type { SiteRow, UserRow } from '../store/rows';
import { isRecord } from '../fields/parseValue';
import type { Format } from '../wire/Format';
import type { Result, WireAnswer } from '../wire/Result';
import { serialize } from '../wire/serialize';
import { serializeFault } from '../wire/serializeFault';
import { SharePointFault, faults } from '../wire/SharePointFault';
import { formatBatch, parseBatch } from './batch';
import type { Digest } from './Digest';
import type { Identity } from './Identity';
import { negotiate } from './negotiate';
import { splitAddress } from './splitAddress';
import type { ApiAddress } from './splitAddress';

export interface RawRequest {
  method: string;
  /** path and query as sent */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** http://host */
  origin: string;
}

/** One call after identity and digest are settled; a batch makes several of the same caller. */
interface Call {
  method: string;
  address: ApiAddress;
  headers: IncomingHttpHeaders;
  body: string;
  origin: string;
  user: UserRow;
  site: SiteRow;
}

const HANDLERS: Readonly<Record<string, 'get' | 'post' | 'merge' | 'remove'>> = {
  GET: 'get',
  POST: 'post',
  MERGE: 'merge',
  PATCH: 'merge',
  DELETE: 'remove'
};
const FALLBACK: Format = { level: 'minimal', version: 3 };

/** Takes a request through identity, digest, permission and handler, in that order, and writes the answer. */
export class Router {
  public constructor(
    private readonly store: Store,
    private readonly identity: Identity,
    private readonly digest: Digest,
    private readonly clock: () => Date
  ) {}

  public answer(request: RawRequest, address: ApiAddress): WireAnswer {
    return guarded(request.headers, () => {
      const { user, byCookie } = this.identity.require(request.headers);
      const site = this.store.directory.site(address.site);
      if (!site) throw faults.folderNotFound();
      if (Buffer.byteLength(request.body) > limits.requestBytes)
        throw faults.requestTooLarge(limits.requestBytes);
      const writes = request.method !== 'GET' && address.path.toLowerCase() !== 'contextinfo';
      if (writes && byCookie)
        this.digest.check(text(request.headers['x-requestdigest']), user.login, site.id);
      const call: Call = { ...request, address, user, site };
      return address.path.toLowerCase() === '$batch' ? this.#batch(call) : this.#single(call);
    });
  }

  /** Every operation goes the same way as a request of its own, with the caller of the batch (docs: make-batch-requests). */
  #batch(call: Call): WireAnswer {
    if (call.method !== 'POST') throw faults.methodNotAllowed(call.method, '$batch');
    // Someone without rights in the site learns nothing from a batch either.
    new SiteAccess(this.store, call.site, call.user, this.clock);
    const operations = parseBatch(text(call.headers['content-type']) ?? '', call.body);
    const parts = operations.map((operation) => {
      const headers = Object.fromEntries(
        Object.entries(operation.headers).map(([name, value]) => [name.toLowerCase(), value])
      );
      return guarded(headers, () => {
        const address = splitAddress(operation.url, call.address.site);
        if (address?.site.toLowerCase() !== call.address.site.toLowerCase()) {
          throw faults.badQuery('All operations of a batch must be on the site of the batch.');
        }
        if (address.path.toLowerCase() === '$batch') throw faults.badQuery('A batch cannot hold a batch.');
        return this.#single({ ...call, method: operation.method, address, headers, body: operation.body });
      });
    });
    const { contentType, body } = formatBatch(parts);
    return { status: 200, headers: { 'Content-Type': contentType }, body };
  }

  #single(call: Call): WireAnswer {
    const format = negotiate(call.headers);
    const webUrl = `${call.origin}${call.site.url}`;
    const method = effectiveMethod(call);
    const run = (): Result => this.#dispatch(call, method, webUrl);
    // One transaction per write: all of it is in the file before the answer leaves, or none of it.
    const result = method === 'GET' ? run() : this.store.database.transaction(run);
    return serialize(result, format, `${webUrl}/_api`);
  }

  #dispatch(call: Call, method: string, webUrl: string): Result {
    checkQueryLength(call.address.query);
    const query = new URLSearchParams(call.address.query);
    const segments = parseResourcePath(call.address.path, query);
    const options = parseQueryOptions(query);
    const unknown = options.unknown.find((name) => name.toLowerCase() !== '$format');
    if (unknown) throw faults.notImplemented(`the query option ${unknown}`);
    const request: ApiRequest = {
      access: new SiteAccess(this.store, call.site, call.user, this.clock),
      entities,
      options,
      body: once(() => parseBody(call.body)),
      header: (name) => text(call.headers[name]),
      webUrl,
      requestUrl: `${call.origin}${call.address.raw}`,
      digest: () => ({
        value: this.digest.issue(call.user.login, call.site.id),
        seconds: this.digest.seconds
      })
    };
    return invoke(walk(rootResource(request), segments), method);
  }
}

/** Faults become answers in the caller's format; anything else is a defect of this server and says so. */
function guarded(headers: IncomingHttpHeaders, work: () => WireAnswer): WireAnswer {
  try {
    return work();
  } catch (error) {
    return serializeFault(asFault(error), formatOf(headers));
  }
}

function asFault(error: unknown): SharePointFault {
  if (error instanceof SharePointFault) return error;
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return new SharePointFault(500, '-1, System.Exception', `The local server failed: ${message}`);
}

function formatOf(headers: IncomingHttpHeaders): Format {
  try {
    return negotiate(headers);
  } catch (error) {
    // The refusal of a format has to be written in some format.
    if (error instanceof SharePointFault) return FALLBACK;
    throw error;
  }
}

function walk(root: Resource, segments: PathSegment[]): Resource {
  return segments.reduce((resource, segment) => {
    const child = resource.child?.(segment);
    if (!child) throw faults.notImplemented(`${resource.name}/${segment.name}`);
    return child;
  }, root);
}

function invoke(resource: Resource, method: string): Result {
  const name = HANDLERS[method];
  const handler = name && resource[name];
  if (handler) return handler();
  if (method === 'GET' && resource.post) throw faults.methodNotAllowed(method, resource.name);
  throw faults.notImplemented(`${method} ${resource.name}`);
}

/** Clients that cannot send MERGE or DELETE send POST with X-HTTP-Method. */
function effectiveMethod(call: Call): string {
  const override = text(call.headers['x-http-method'])?.toUpperCase();
  return call.method === 'POST' && override ? override : call.method.toUpperCase();
}

function parseBody(body: string): Record<string, unknown> {
  if (body.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw faults.badJson();
  }
  if (!isRecord(parsed)) throw faults.badJson('An object was expected.');
  return parsed;
}

function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

function text(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
