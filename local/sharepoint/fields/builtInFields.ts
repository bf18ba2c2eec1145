import { newField } from './FieldDefinition';
import type { FieldDefinition, FieldType } from './FieldDefinition';

/** [id, internal name, title, type, hidden, read only]. Ids are SharePoint's own (SPBuiltInFieldId). */
type BuiltIn = [string, string, string, FieldType, boolean, boolean];

const ITEM_FIELDS: BuiltIn[] = [
  ['03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', true, true],
  ['fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', false, false],
  ['1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', false, true],
  ['c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed', false, false],
  ['28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', false, true],
  ['8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', false, true],
  ['1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', false, true],
  ['d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', false, true],
  ['dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', false, true],
  ['67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', false, false],
  ['ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', true, true],
  ['94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Text', true, true],
  ['56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Text', true, true],
  ['8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', true, false],
  ['30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Integer', true, true],
  ['4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'Unique Id', 'Guid', true, true],
  ['d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', true, true],
  ['fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', '_ModerationStatus', 'Approval Status', 'ModStat', true, true],
  ['bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed', false, true],
  ['82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed', false, true],
  ['503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed', false, true],
  ['081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type', 'Computed', false, true]
];

const LIBRARY_FIELDS: BuiltIn[] = [
  ['5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed', false, true]
];

/**
 * The columns every list (base type 0) or library (base type 1) is born with, as far as this server plays them.
 * Attachments exist on lists only.
 */
export function builtInFields(baseType: number): FieldDefinition[] {
  const rows =
    baseType === 1
      ? [...ITEM_FIELDS.filter((row) => row[1] !== 'Attachments'), ...LIBRARY_FIELDS]
      : ITEM_FIELDS;
  return rows.map(([Id, InternalName, Title, TypeAsString, Hidden, ReadOnlyField]) =>
    newField({
      ...{ Id, InternalName, Title, TypeAsString, Hidden, ReadOnlyField },
      Group: '_Hidden',
      CanBeDeleted: false,
      FromBaseType: true,
      // Title is mandatory in a list and optional in a library, as in SharePoint's own templates.
      Required: InternalName === 'Title' ? baseType === 0 : InternalName === 'FileLeafRef',
      // ID is the only column SharePoint indexes by itself (sp-dev-docs#6826 contradicts the rest).
      Indexed: InternalName === 'ID'
    })
  );
}
