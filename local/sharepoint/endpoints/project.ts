import type { FilterNode } from '../odata/FilterNode';
import type { QueryOptions } from '../odata/queryOptions';
import type { Entity, EntityCollection, Result, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import type { Projection, Shape } from './Shape';
import { matches } from './matches';

/** Unknown names in $select are ignored here, as SharePoint does on all entities that are not list items. */
export function project<Subject>(
  request: Pick<ApiRequest, 'webUrl'>,
  shape: Shape<Subject>,
  subject: Subject,
  projection: Projection
): Entity {
  const properties: Record<string, WireValue> = {};
  const defaults = shape.defaults(subject);
  const wanted = new Set(projection.select.map((name) => name.toLowerCase()));
  const everything = wanted.size === 0 || wanted.has('*');
  for (const [name, value] of Object.entries(defaults)) {
    if (everything || wanted.has(name.toLowerCase())) properties[name] = value;
  }
  const expanded = firstParts(projection.expand);
  for (const [name, read] of Object.entries(shape.extras ?? {})) {
    if (wanted.has(name.toLowerCase()) || expanded.has(name.toLowerCase())) properties[name] = read(subject);
  }
  for (const name of expanded) expand(shape, subject, name, projection, properties);
  const link = shape.link(subject);
  return {
    type: shape.type(subject),
    uri: `${request.webUrl}/_api/${link}`,
    editLink: link,
    etag: shape.etag?.(subject),
    set: shape.set,
    properties,
    deferred: Object.keys(shape.navigation ?? {}).filter((name) => !expanded.has(name.toLowerCase()))
  };
}

function expand<Subject>(
  shape: Shape<Subject>,
  subject: Subject,
  name: string,
  projection: Projection,
  into: Record<string, WireValue>
): void {
  const found = Object.entries(shape.navigation ?? {}).find(([key]) => key.toLowerCase() === name);
  if (found) into[found[0]] = found[1](subject, nested(projection, name));
  else if (!Object.keys(shape.extras ?? {}).some((key) => key.toLowerCase() === name)) {
    throw faults.notImplemented(`$expand=${name} on ${shape.typeName}`);
  }
}

/** The parts of a projection below one name: "Member/Title" becomes "Title". */
export function nested(projection: Projection, name: string): Projection {
  const prefix = `${name.toLowerCase()}/`;
  const below = (names: string[]): string[] =>
    names.filter((path) => path.toLowerCase().startsWith(prefix)).map((path) => path.slice(prefix.length));
  return { select: below(projection.select), expand: below(projection.expand) };
}

function firstParts(paths: string[]): Set<string> {
  return new Set(paths.map((path) => path.split('/')[0].toLowerCase()));
}

/** A collection that is filtered, sorted and cut in memory: lists, columns, people. List items have their own way. */
export function projectAll<Subject>(
  request: Pick<ApiRequest, 'webUrl'>,
  shape: Shape<Subject>,
  subjects: readonly Subject[],
  options: Pick<QueryOptions, 'select' | 'expand' | 'filter' | 'orderBy' | 'top' | 'skip'>
): EntityCollection {
  const kept = options.filter
    ? subjects.filter((subject) => passes(shape, subject, options.filter))
    : [...subjects];
  for (const { field, descending } of [...options.orderBy].reverse()) {
    kept.sort((a, b) => compare(value(shape, a, field), value(shape, b, field)) * (descending ? -1 : 1));
  }
  const from = options.skip ?? 0;
  const page = kept.slice(from, options.top === undefined ? undefined : from + options.top);
  return {
    entities: page.map((subject) => project(request, shape, subject, options)),
    typeName: shape.typeName,
    set: shape.set
  };
}

function passes<Subject>(shape: Shape<Subject>, subject: Subject, filter: FilterNode | undefined): boolean {
  return filter === undefined || matches(filter, (path) => value(shape, subject, path));
}

function value<Subject>(shape: Shape<Subject>, subject: Subject, path: string): unknown {
  const wanted = path.toLowerCase();
  const direct = Object.entries(shape.defaults(subject)).find(([name]) => name.toLowerCase() === wanted);
  if (direct) return direct[1];
  const extra = Object.entries(shape.extras ?? {}).find(([name]) => name.toLowerCase() === wanted);
  if (!extra) throw faults.fieldUnknown(path);
  return extra[1](subject);
}

/** As item columns are sorted: the webs of this server are English, whatever this machine speaks. */
const english = new Intl.Collator('en', { sensitivity: 'accent' });

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return english.compare(String(left ?? ''), String(right ?? ''));
}

/** The writer adds ETag, and Location at 201. */
export function entityResult(entity: Entity, status = 200): Result {
  return { kind: 'entity', entity, status };
}

export function valueResult(name: string, value: WireValue): Result {
  return { kind: 'value', name, value };
}

/** A property addressed as a path step, e.g. lists(..)/ItemCount. */
export function propertyResource<Subject>(
  shape: Shape<Subject>,
  subject: Subject,
  key: string
): Resource | undefined {
  const direct = Object.entries(shape.defaults(subject)).find(([name]) => name.toLowerCase() === key);
  if (direct) return { name: direct[0], get: () => valueResult(direct[0], direct[1]) };
  const extra = Object.entries(shape.extras ?? {}).find(([name]) => name.toLowerCase() === key);
  return extra && { name: extra[0], get: () => valueResult(extra[0], extra[1](subject)) };
}
