import type { FieldType } from '../fields/FieldDefinition';

/** Names SharePoint shows for a column type (recorded where recorded). */
export const fieldTypeNames: Readonly<
  Record<FieldType, { entity: string; display: string; description: string }>
> = {
  Text: both('SP.FieldText', 'Single line of text'),
  Note: both('SP.FieldMultiLineText', 'Multiple lines of text'),
  Choice: { entity: 'SP.FieldChoice', display: 'Choice', description: 'Choice (menu to choose from)' },
  MultiChoice: both('SP.FieldMultiChoice', 'Choice'),
  DateTime: both('SP.FieldDateTime', 'Date and Time'),
  Number: { entity: 'SP.FieldNumber', display: 'Number', description: 'Number (1, 1.0, 100)' },
  Boolean: { entity: 'SP.Field', display: 'Yes/No', description: 'Yes/No (check box)' },
  User: both('SP.FieldUser', 'Person or Group'),
  UserMulti: both('SP.FieldUser', 'Person or Group'),
  Lookup: {
    entity: 'SP.FieldLookup',
    display: 'Lookup',
    description: 'Lookup (information already on this site)'
  },
  LookupMulti: {
    entity: 'SP.FieldLookup',
    display: 'Lookup',
    description: 'Lookup (information already on this site)'
  },
  URL: both('SP.FieldUrl', 'Hyperlink or Picture'),
  Counter: both('SP.FieldNumber', 'Counter'),
  ContentTypeId: both('SP.Field', 'Content Type Id'),
  Attachments: both('SP.Field', 'Attachments'),
  Guid: both('SP.FieldGuid', 'Guid'),
  Computed: both('SP.FieldComputed', 'Computed'),
  Integer: both('SP.Field', 'Integer'),
  ModStat: both('SP.Field', 'Approval Status'),
  File: both('SP.Field', 'File')
};

function both(entity: string, display: string): { entity: string; display: string; description: string } {
  return { entity, display, description: display };
}
