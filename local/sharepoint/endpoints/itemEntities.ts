import { itemEtag } from '../access/ItemsAccess';
import type { Securable } from '../access/SecurablesAccess';
import type { ItemColumnName, ItemData, ItemRow, ListRow } from '../access/types';
import type { Entity, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { defaultColumns, selectedColumn } from './itemColumns';
import type { ItemColumn } from './itemColumns';
import { expandedReferences, referenceColumn } from './itemExpansion';
import { listLink } from './listLink';
import { nested, project } from './project';
import type { Projection } from './Shape';
import type { ApiRequest } from './ApiRequest';
import { rightsValue } from './rightsValue';
import { securableNavigation } from './securable';

export const itemLink = (list: ListRow, row: ItemRow): string => `${listLink(list)}/Items(${row.id})`;
export const itemSecurable = (list: ListRow, item: ItemRow): Securable => ({ kind: 'item', list, item });
export const itemTypeName = (list: ListRow): string => `SP.Data.${list.entity_name}Item`;

const DEFERRED = [
  ...[
    'AttachmentFiles',
    'ContentType',
    'FieldValuesAsHtml',
    'FieldValuesAsText',
    'FieldValuesForEdit',
    'File'
  ],
  ...['FirstUniqueAncestorSecurableObject', 'Folder', 'ParentList', 'RoleAssignments', 'Versions']
];

/** What of a row stands in every entity, whatever its columns are. */
const ENTITY_NEEDS: readonly ItemColumnName[] = ['id', 'guid', 'unique_id', 'version', 'data'];

/** What of the rows these columns need; undefined is all of it. */
export function neededOf(columns: readonly ItemColumn[]): ItemColumnName[] | undefined {
  const needs = new Set(ENTITY_NEEDS);
  for (const column of columns) {
    if (!column.needs) return undefined;
    for (const name of column.needs) needs.add(name);
  }
  return [...needs];
}

/**
 * Items as entities, made one by one as they are written: a page of thousands is never there as a whole.
 * @param columns those of `itemColumns` for the same rows and projection
 */
export function* itemEntities(
  request: ApiRequest,
  list: ListRow,
  rows: readonly ItemRow[],
  columns: readonly ItemColumn[],
  projection: Projection
): Generator<Entity> {
  const type = itemTypeName(list);
  const expanded = new Set(projection.expand.map((path) => path.split('/')[0]));
  const deferred = DEFERRED.filter((name) => !expanded.has(name));
  const items = `${listLink(list)}/Items`;
  const root = `${request.webUrl}/_api/`;
  for (const row of rows) {
    const data = JSON.parse(row.data) as ItemData;
    const properties: Record<string, WireValue> = {};
    for (const column of columns) properties[column.name] = column.read(row, data);
    const editLink = `${items}(${row.id})`;
    yield { type, uri: root + editLink, id: row.guid, etag: itemEtag(row), editLink, properties, deferred };
  }
}

/** One item as an entity. @throws SharePointFault 400 for unknown names in $select */
export function itemEntity(request: ApiRequest, list: ListRow, row: ItemRow, projection: Projection): Entity {
  const columns = itemColumns(request, list, [row], projection);
  const [entity] = itemEntities(request, list, [row], columns, projection);
  return entity;
}

/**
 * The properties of items. Unknown names in $select are an error here, unlike on other entities.
 * @param rows only looked at for what $expand names
 * @throws SharePointFault 400
 */
export function itemColumns(
  request: ApiRequest,
  list: ListRow,
  rows: readonly ItemRow[],
  projection: Projection
): ItemColumn[] {
  const fields = request.access.fields.all(list);
  const references = expandedReferences(fields, projection);
  const known = new Set(references.map((field) => field.InternalName));
  const columns: ItemColumn[] = [];
  const plain = projection.select.filter((name) => !name.includes('/'));
  if (projection.select.length === 0) columns.push(...defaultColumns(fields));
  for (const name of plain) {
    if (name === '*') columns.push(...defaultColumns(fields));
    else if (!known.has(name) && !isNavigation(name, projection)) {
      columns.push(securityColumn(request, list, name) ?? selectedColumn(fields, name));
    }
  }
  for (const path of projection.select.filter((name) => name.includes('/'))) {
    const [first] = path.split('/');
    if (!projection.expand.some((name) => name.split('/')[0] === first)) throw faults.expandMissing(first);
  }
  if (references.length > 0) {
    const parsed = rows.map((row) => ({ row, data: JSON.parse(row.data) as ItemData }));
    for (const field of references) columns.push(referenceColumn(request, field, parsed, projection));
  }
  for (const name of new Set(projection.expand.map((path) => path.split('/')[0]))) {
    if (!references.some((field) => field.InternalName === name))
      columns.push(navigationColumn(request, list, name, projection));
  }
  return columns;
}

function isNavigation(name: string, projection: Projection): boolean {
  return DEFERRED.includes(name) && projection.expand.some((path) => path.split('/')[0] === name);
}

/** Shown only when selected. */
function securityColumn(request: ApiRequest, list: ListRow, name: string): ItemColumn | undefined {
  const { securables } = request.access;
  if (name === 'HasUniqueRoleAssignments') {
    return { name, read: (row) => securables.isUnique(itemSecurable(list, row)) };
  }
  if (name === 'EffectiveBasePermissions') {
    return { name, read: (row) => rightsValue(securables.rights(itemSecurable(list, row))) };
  }
  return undefined;
}

function navigationColumn(
  request: ApiRequest,
  list: ListRow,
  name: string,
  projection: Projection
): ItemColumn {
  const below = nested(projection, name);
  switch (name) {
    case 'ParentList':
      return { name, read: () => project(request, request.entities.list.shape(request), list, below) };
    case 'Folder':
      return {
        name,
        read: (row) =>
          row.is_folder
            ? project(
                request,
                request.entities.folder.shape(request),
                request.access.folders.ofItem(list, row),
                below
              )
            : null
      };
    case 'RoleAssignments':
      return {
        name,
        read: (row) =>
          securableNavigation<ItemRow>(
            request,
            (item) => itemSecurable(list, item),
            (item) => itemLink(list, item)
          ).RoleAssignments(row, below)
      };
    default:
      throw DEFERRED.includes(name)
        ? faults.notImplemented(`$expand=${name} on list items`)
        : faults.fieldUnknown(name);
  }
}
