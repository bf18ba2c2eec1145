import type { PathSegment } from '../odata/path';
import type { Result } from '../wire/Result';

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
