import type { SiteAccess } from '../access/SiteAccess';
import type { PathSegment } from '../odata/path';
import type { QueryOptions } from '../odata/queryOptions';
import type { Result } from '../wire/Result';

/** A request as handlers see it. Data is reached through `access` only. */
export interface ApiRequest {
  access: SiteAccess;
  options: QueryOptions;
  /** parsed lazily. @throws SharePointFault 400 for broken JSON */
  body(): Record<string, unknown>;
  header(name: string): string | undefined;
  /** absolute address of the web, no slash at the end */
  webUrl: string;
  /** absolute address of this request, query included */
  requestUrl: string;
  /** a fresh digest for this user and site */
  digest(): { value: string; seconds: number };
}

/** A step on a resource path. What a resource does not offer is answered 501 with its name. */
export interface Resource {
  name: string;
  get?(): Result;
  post?(): Result;
  /** MERGE and PATCH */
  merge?(): Result;
  remove?(): Result;
  /** undefined: this server does not play that part */
  child?(segment: PathSegment): Resource | undefined;
}

/** Children by lower-case name. */
export type Children = Record<string, (segment: PathSegment) => Resource>;

export function childOf(children: Children, segment: PathSegment): Resource | undefined {
  return Object.hasOwn(children, segment.key) ? children[segment.key](segment) : undefined;
}

/** Something that is only called. */
export function action(name: string, post: () => Result): Resource {
  return { name, post };
}

/** Functions without side effects answer to GET, and to POST as SharePoint's do. */
export function reader(name: string, get: () => Result): Resource {
  return { name, get, post: get };
}
