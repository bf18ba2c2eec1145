import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName, isLookup, isPerson } from '../fields/FieldDefinition';
import type { ItemColumnName, ItemData, ItemRow } from '../access/types';
import type { WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';

/** One property of an item's body. */
export interface ItemColumn {
  name: string;
  /** What `read` looks at in the row, apart from its data; the whole row when not given. */
  needs?: readonly ItemColumnName[];
  read: (row: ItemRow, data: ItemData) => WireValue;
}

interface OwnColumn {
  needs: readonly ItemColumnName[];
  read: (row: ItemRow) => WireValue;
}

/** The type of `read` sees to it that it looks at nothing but what it needs. */
function own<Name extends ItemColumnName>(
  needs: readonly Name[],
  read: (row: Pick<ItemRow, Name>) => WireValue
): OwnColumn {
  return { needs, read };
}

const isFolder = own(['is_folder'], (row) => row.is_folder);
const id = own(['id'], (row) => row.id);

const OWN: Readonly<Record<string, OwnColumn>> = {
  ID: id,
  ContentTypeId: own(['content_type'], (row) => row.content_type),
  Created: own(['created'], (row) => row.created),
  Modified: own(['modified'], (row) => row.modified),
  Author: own(['author'], (row) => row.author),
  Editor: own(['editor'], (row) => row.editor),
  _UIVersionString: own(
    ['ui_version'],
    (row) => `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`
  ),
  Attachments: own([], () => false),
  GUID: own(['guid'], (row) => row.guid),
  FileRef: own(['dir', 'leaf'], (row) => `${row.dir}/${row.leaf}`),
  FileDirRef: own(['dir'], (row) => row.dir),
  FileLeafRef: own(['leaf'], (row) => row.leaf),
  FSObjType: isFolder,
  UniqueId: own(['unique_id'], (row) => row.unique_id),
  owshiddenversion: own(['version'], (row) => row.version),
  _ModerationStatus: own([], () => 0)
};

/** Properties that are not columns; the first four head every body (recorded). */
const HEAD: readonly ItemColumn[] = [
  { name: 'FileSystemObjectType', ...isFolder },
  { name: 'Id', ...id },
  { name: 'ServerRedirectedEmbedUri', needs: [], read: () => null },
  { name: 'ServerRedirectedEmbedUrl', needs: [], read: () => '' }
];
/** Hidden columns that bodies show all the same (recorded). */
const SHOWN_HIDDEN = ['ContentTypeId', 'GUID'];

/** The stored value of a column, lookups and persons as their ids. */
export function storedValue(field: FieldDefinition, row: ItemRow, data: ItemData): unknown {
  const column = ownColumn(field);
  return column ? column.read(row) : data[field.InternalName];
}

function ownColumn(field: FieldDefinition): OwnColumn | undefined {
  return field.FromBaseType ? OWN[field.InternalName] : undefined;
}

const needsOf = (field: FieldDefinition): readonly ItemColumnName[] => ownColumn(field)?.needs ?? [];

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
    needs: needsOf(field),
    read: (row, data) => wireValue(field, storedValue(field, row, data))
  };
}

function idColumn(field: FieldDefinition): ItemColumn {
  return {
    name: `${entityPropertyName(field)}Id`,
    needs: needsOf(field),
    read: (row, data) => ids(field, storedValue(field, row, data))
  };
}

function stringIdColumn(field: FieldDefinition): ItemColumn {
  return {
    name: `${entityPropertyName(field)}StringId`,
    needs: needsOf(field),
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
