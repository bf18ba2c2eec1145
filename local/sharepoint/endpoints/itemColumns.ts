import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName, isLookup, isPerson } from '../fields/FieldDefinition';
import type { ItemData, ItemRow } from '../access/types';
import type { WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';

/** One property of an item's body. */
export interface ItemColumn {
  name: string;
  read: (row: ItemRow, data: ItemData) => WireValue;
}

const OWN: Readonly<Record<string, (row: ItemRow) => WireValue>> = {
  ID: (row) => row.id,
  ContentTypeId: (row) => row.content_type,
  Created: (row) => row.created,
  Modified: (row) => row.modified,
  Author: (row) => row.author,
  Editor: (row) => row.editor,
  _UIVersionString: (row) => `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`,
  Attachments: () => false,
  GUID: (row) => row.guid,
  FileRef: (row) => `${row.dir}/${row.leaf}`,
  FileDirRef: (row) => row.dir,
  FileLeafRef: (row) => row.leaf,
  FSObjType: (row) => row.is_folder,
  UniqueId: (row) => row.unique_id,
  owshiddenversion: (row) => row.version,
  _ModerationStatus: () => 0
};

/** Properties that are not columns; the first four head every body (recorded). */
const HEAD: readonly ItemColumn[] = [
  { name: 'FileSystemObjectType', read: (row) => row.is_folder },
  { name: 'Id', read: (row) => row.id },
  { name: 'ServerRedirectedEmbedUri', read: () => null },
  { name: 'ServerRedirectedEmbedUrl', read: () => '' }
];
/** Hidden columns that bodies show all the same (recorded). */
const SHOWN_HIDDEN = ['ContentTypeId', 'GUID'];

/** The stored value of a column, lookups and persons as their ids. */
export function storedValue(field: FieldDefinition, row: ItemRow, data: ItemData): unknown {
  return field.FromBaseType && field.InternalName in OWN
    ? OWN[field.InternalName](row)
    : data[field.InternalName];
}

/** What a body holds when nothing is selected. */
export function defaultColumns(fields: readonly FieldDefinition[]): ItemColumn[] {
  const shown = fields.filter((field) => {
    if (field.TypeAsString === 'Computed' || field.TypeAsString === 'ModStat') return false;
    return !field.FromBaseType || !field.Hidden || SHOWN_HIDDEN.includes(field.InternalName);
  });
  return [...HEAD, ...shown.flatMap(fieldColumns)];
}

function fieldColumns(field: FieldDefinition): ItemColumn[] {
  if (isPerson(field) && !field.FromBaseType) return [idColumn(field), stringIdColumn(field)];
  return isPerson(field) || isLookup(field) ? [idColumn(field)] : [valueColumn(field)];
}

/**
 * The column a plain name in $select means.
 * @throws SharePointFault 400 for unknown names, and for a lookup without a sub-property
 */
export function selectedColumn(fields: readonly FieldDefinition[], name: string): ItemColumn {
  const head = HEAD.find((column) => column.name === name);
  if (head) return head;
  for (const field of fields) {
    const entityName = entityPropertyName(field);
    const reference = isPerson(field) || isLookup(field);
    if (reference && name === `${entityName}Id`) return idColumn(field);
    if (isPerson(field) && name === `${entityName}StringId`) return stringIdColumn(field);
    if (name !== entityName && name !== field.InternalName) continue;
    if (reference) throw faults.expandMissing(name);
    if (field.TypeAsString === 'Computed') throw faults.notImplemented(`the computed column ${name}`);
    return valueColumn(field);
  }
  throw faults.fieldUnknown(name);
}

function valueColumn(field: FieldDefinition): ItemColumn {
  return {
    name: entityPropertyName(field),
    read: (row, data) => wireValue(field, storedValue(field, row, data))
  };
}

function idColumn(field: FieldDefinition): ItemColumn {
  return {
    name: `${entityPropertyName(field)}Id`,
    read: (row, data) => ids(field, storedValue(field, row, data))
  };
}

function stringIdColumn(field: FieldDefinition): ItemColumn {
  return {
    name: `${entityPropertyName(field)}StringId`,
    read: (row, data) => {
      const value = storedValue(field, row, data);
      if (Array.isArray(value)) return { primitives: value.map(String), edmType: 'Edm.String' };
      return typeof value === 'number' ? String(value) : null;
    }
  };
}

/** Several lookups are an array of numbers, empty when there are none; several persons are null then (from memory). */
function ids(field: FieldDefinition, value: unknown): WireValue {
  if (Array.isArray(value)) return { primitives: value as number[], edmType: 'Edm.Int32' };
  if (typeof value === 'number') return value;
  return field.TypeAsString === 'LookupMulti' ? { primitives: [], edmType: 'Edm.Int32' } : null;
}

export function wireValue(field: FieldDefinition, value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (field.TypeAsString === 'MultiChoice') return { primitives: value as string[], edmType: 'Edm.String' };
  if (field.TypeAsString === 'URL') {
    const { Url, Description } = value as { Url: string; Description: string };
    return { complex: 'SP.FieldUrlValue', properties: { Description, Url } };
  }
  return value as WireValue;
}
