import { faults } from '../wire/SharePointFault';
import { parseFilter } from './filter';
import type { FilterNode } from './FilterNode';

export interface OrderBy {
  field: string;
  descending: boolean;
}

export interface QueryOptions {
  select: string[];
  expand: string[];
  filter?: FilterNode;
  orderBy: OrderBy[];
  top?: number;
  skip?: number;
  /** decoded, e.g. Paged=TRUE&p_ID=5 */
  skipToken?: string;
  /** names of $-options that SharePoint does not know */
  unknown: string[];
}

/** Measured on the text as sent, without the question mark. The exact number of SharePoint Online is unverified (PnP-JS-Core#680). */
export const MAX_QUERY_CHARACTERS = 2048;

const NAME = /^(?:\*|[\p{L}_@][\p{L}\p{N}_.@]*)(?:\/(?:\*|[\p{L}_][\p{L}\p{N}_.]*))*$/u;

/** @throws SharePointFault 404 when the query (without ?) is longer than SharePoint accepts */
export function checkQueryLength(rawQuery: string): void {
  if (rawQuery.length > MAX_QUERY_CHARACTERS) throw faults.queryTooLong();
}

/**
 * Reads the $-options of a request. Option names are case-insensitive, as clients write $orderBy and $Top.
 * @throws SharePointFault 400 on bad syntax or an option given twice
 */
export function parseQueryOptions(query: URLSearchParams): QueryOptions {
  const options: QueryOptions = { select: [], expand: [], orderBy: [], unknown: [] };
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (!name.startsWith('$')) continue;
    const option = name.toLowerCase();
    if (seen.has(option))
      throw faults.badQuery(`The query parameter '${option}' is specified more than once.`);
    seen.add(option);
    const read = READERS[option];
    if (read) read(options, value);
    else options.unknown.push(name);
  }
  return options;
}

type Reader = (options: QueryOptions, value: string) => void;

const READERS: Record<string, Reader | undefined> = {
  $select: (options, value) => (options.select = names(value)),
  $expand: (options, value) => (options.expand = names(value)),
  $filter: (options, value) => (options.filter = value.trim() === '' ? undefined : parseFilter(value)),
  $orderby: (options, value) => (options.orderBy = sortKeys(value)),
  $top: (options, value) => (options.top = count('$top', value)),
  $skip: (options, value) => (options.skip = count('$skip', value)),
  $skiptoken: (options, value) => (options.skipToken = value)
};

function names(value: string): string[] {
  if (value.trim() === '') return [];
  const list = value.split(',').map((name) => name.trim());
  // A trailing comma is refused, with the whole list as the expression.
  if (!list.every((name) => NAME.test(name))) throw faults.badExpression(value);
  return list;
}

function sortKeys(value: string): OrderBy[] {
  if (value.trim() === '') return [];
  return value.split(',').map((key) => {
    const [field, direction, ...rest] = key.trim().split(/\s+/);
    const known = direction === undefined || /^(asc|desc)$/i.test(direction);
    if (!known || rest.length > 0 || !NAME.test(field)) throw faults.badExpression(value);
    return { field, descending: direction?.toLowerCase() === 'desc' };
  });
}

function count(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) {
    throw faults.badQuery(
      `The value '${value}' is not valid for the query option '${option}': it must be a non-negative integer.`
    );
  }
  return Number(value);
}
