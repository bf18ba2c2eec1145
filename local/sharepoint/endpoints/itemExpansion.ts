import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName, isLookup, isMulti, isPerson } from '../fields/FieldDefinition';
import { limits } from '../limits/limits';
import type { ItemData, ItemRow, ListRow, PrincipalRow } from '../access/types';
import type { Entity, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { selectedColumn, storedValue } from './itemColumns';
import type { ItemColumn } from './itemColumns';
import { listLink } from './listLink';
import { nested } from './project';
import type { Projection } from './Shape';
import type { ApiRequest } from './ApiRequest';

type Parsed = { row: ItemRow; data: ItemData }[];

/** Columns of SP.Data.UserInfoItem that expanding a person reaches. */
const PERSON: Readonly<Record<string, (person: PrincipalRow) => WireValue>> = {
  Id: (person) => person.id,
  ID: (person) => person.id,
  Title: (person) => person.title,
  EMail: (person) => person.email,
  Name: (person) => person.login,
  UserName: (person) => (person.kind === 1 ? person.login.replace(/^i:0#\.f\|membership\|/, '') : null),
  SipAddress: (person) => person.email
};

/** The lookup and person columns named in $expand. Names of other navigations are left to the caller. */
export function expandedReferences(
  fields: readonly FieldDefinition[],
  projection: Projection
): FieldDefinition[] {
  const names = new Set(projection.expand.map((path) => path.split('/')[0]));
  return fields.filter(
    (field) => (isLookup(field) || isPerson(field)) && names.has(entityPropertyName(field))
  );
}

/** At most 12 lookups in a query over many items; Author and Editor count (sp-dev-docs#4660, pnpjs#2721). @throws 500 */
export function checkLookupThreshold(references: readonly FieldDefinition[]): void {
  if (references.length > limits.lookupsPerQuery) throw faults.lookupThreshold();
}

/** Reads the people and items behind one column for all rows at once. Names nobody may read stay empty. */
export function referenceColumn(
  request: ApiRequest,
  field: FieldDefinition,
  rows: Parsed,
  projection: Projection
): ItemColumn {
  const name = entityPropertyName(field);
  const below = nested(projection, name);
  if (below.select.length === 0) throw faults.expandMissing(name);
  if (below.expand.length > 0)
    throw faults.notImplemented(`$expand in two steps (${name}/${below.expand[0]})`);
  const ids = rows.flatMap(({ row, data }) => idsOf(storedValue(field, row, data)));
  const find = isPerson(field)
    ? personFinder(request, ids, below.select)
    : lookupFinder(request, field, ids, below.select);
  return {
    name,
    read: (row, data) => {
      const entities = idsOf(storedValue(field, row, data))
        .map(find)
        .filter((entity) => entity !== undefined);
      return isMulti(field) ? { entities } : (entities[0] ?? null);
    }
  };
}

function idsOf(value: unknown): number[] {
  if (Array.isArray(value)) return value as number[];
  return typeof value === 'number' ? [value] : [];
}

type Finder = (id: number) => Entity | undefined;

function personFinder(request: ApiRequest, ids: number[], select: string[]): Finder {
  for (const name of select) if (!Object.hasOwn(PERSON, name)) throw faults.fieldUnknown(name);
  const people = request.access.principals.namesOf([...new Set(ids)]);
  return (id) => {
    const person = people.get(id);
    if (!person) return undefined;
    const properties = Object.fromEntries(select.map((name) => [name, PERSON[name](person)]));
    const link = `Web/SiteUserInfoList/Items(${id})`;
    return {
      type: 'SP.Data.UserInfoItem',
      uri: `${request.webUrl}/_api/${link}`,
      editLink: link,
      properties
    };
  };
}

function lookupFinder(request: ApiRequest, field: FieldDefinition, ids: number[], select: string[]): Finder {
  const { list, fields, rows } = request.access.items.lookedUp(field, ids);
  const columns = select.map((name) => selectedColumn(fields, name));
  return (id) => {
    const row = rows.get(id);
    return row && lookupEntity(request, list, row, columns);
  };
}

function lookupEntity(request: ApiRequest, list: ListRow, row: ItemRow, columns: ItemColumn[]): Entity {
  const data = JSON.parse(row.data) as ItemData;
  const link = `${listLink(list)}/Items(${row.id})`;
  return {
    type: `SP.Data.${list.entity_name}Item`,
    uri: `${request.webUrl}/_api/${link}`,
    id: row.guid,
    editLink: link,
    properties: Object.fromEntries(columns.map((column) => [column.name, column.read(row, data)]))
  };
}
