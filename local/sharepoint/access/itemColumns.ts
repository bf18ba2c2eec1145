import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName } from '../fields/FieldDefinition';
import { dataColumn } from '../store/FieldStore';

/** Columns of the items table that SharePoint shows as columns of every list. */
const OWN_COLUMNS: Readonly<Record<string, string>> = {
  ID: 'id',
  ContentTypeId: 'content_type',
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  FSObjType: 'is_folder',
  FileLeafRef: 'leaf',
  FileDirRef: 'dir',
  FileRef: "(dir || '/' || leaf)",
  UniqueId: 'unique_id',
  GUID: 'guid',
  owshiddenversion: 'version',
  _UIVersionString: "((ui_version / 512) || '.' || (ui_version % 512))"
};

/** SQL for the stored value of a column. */
export function columnSql(field: FieldDefinition): string {
  return OWN_COLUMNS[field.InternalName] ?? dataColumn(field.InternalName);
}

/** The column a name in a query means: its OData name, its internal name, `Id`, or `XId` for lookups and persons. */
export function findColumn(
  fields: readonly FieldDefinition[],
  name: string
): { field: FieldDefinition; byId: boolean } | undefined {
  const wanted = name === 'Id' ? 'ID' : name;
  const direct = fields.find(
    (field) => entityPropertyName(field) === wanted || field.InternalName === wanted
  );
  if (direct) return { field: direct, byId: false };
  if (!wanted.endsWith('Id')) return undefined;
  const stem = wanted.slice(0, -2);
  const reference = fields.find(
    (field) => entityPropertyName(field) === stem && (field.FieldTypeKind === 7 || field.FieldTypeKind === 20)
  );
  return reference && { field: reference, byId: true };
}
