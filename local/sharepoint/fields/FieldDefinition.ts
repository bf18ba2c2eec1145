export type FieldType =
  | 'Text'
  | 'Note'
  | 'Choice'
  | 'MultiChoice'
  | 'DateTime'
  | 'Number'
  | 'Boolean'
  | 'User'
  | 'UserMulti'
  | 'Lookup'
  | 'LookupMulti'
  | 'URL'
  | 'Counter'
  | 'ContentTypeId'
  | 'Attachments'
  | 'Guid'
  | 'Computed'
  | 'Integer'
  | 'ModStat'
  | 'File';

/** FieldTypeKind of each type (SP.FieldType; recorded values). */
export const fieldKinds: Readonly<Record<FieldType, number>> = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  LookupMulti: 7,
  Boolean: 8,
  Number: 9,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  File: 18,
  Attachments: 19,
  User: 20,
  UserMulti: 20,
  ContentTypeId: 25,
  ModStat: 23
};

/** The kinds a caller may create; the rest are SharePoint's own or answer 501. */
export const creatableTypes: readonly FieldType[] = [
  'Text',
  'Note',
  'Choice',
  'MultiChoice',
  'DateTime',
  'Number',
  'Boolean',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL'
];

/**
 * A column of a list. Property names are those of the wire (SP.Field and its subclasses), so that reading, writing and
 * storing need no translation between them.
 */
export interface FieldDefinition {
  Id: string;
  InternalName: string;
  StaticName: string;
  Title: string;
  TypeAsString: FieldType;
  FieldTypeKind: number;
  Description: string;
  Group: string;
  Required: boolean;
  Hidden: boolean;
  ReadOnlyField: boolean;
  Indexed: boolean;
  EnforceUniqueValues: boolean;
  CanBeDeleted: boolean;
  Sealed: boolean;
  FromBaseType: boolean;
  DefaultValue: string | null;
  /** Text */
  MaxLength?: number;
  /** Choice, MultiChoice */
  Choices?: string[];
  FillInChoice?: boolean;
  /** Choice: 0 dropdown, 1 radio buttons */
  EditFormat?: number;
  /** Number: null is no limit */
  MinimumValue?: number | null;
  MaximumValue?: number | null;
  ShowAsPercentage?: boolean;
  /** Number: decimals or -1; DateTime: 0 date only, 1 with time; URL: 0 link, 1 picture */
  DisplayFormat?: number;
  FriendlyDisplayFormat?: number;
  DateTimeCalendarType?: number;
  /** Note */
  RichText?: boolean;
  NumberOfLines?: number;
  AppendOnly?: boolean;
  AllowHyperlink?: boolean;
  RestrictedMode?: boolean;
  /** Lookup, User */
  AllowMultipleValues?: boolean;
  LookupList?: string;
  LookupField?: string;
  /** User: 0 people only, 1 people and groups */
  SelectionMode?: number;
  /** Forms */
  ShowInNewForm?: boolean;
  ShowInEditForm?: boolean;
  ShowInDisplayForm?: boolean;
}

/** The name a column has in OData: a leading underscore is not a legal first character there (docs, use-odata-query-operations). */
export function entityPropertyName(field: { InternalName: string }): string {
  return field.InternalName.startsWith('_') ? `OData_${field.InternalName}` : field.InternalName;
}

export const isLookup = (field: FieldDefinition): boolean =>
  field.TypeAsString === 'Lookup' || field.TypeAsString === 'LookupMulti';
export const isPerson = (field: FieldDefinition): boolean =>
  field.TypeAsString === 'User' || field.TypeAsString === 'UserMulti';
export const isMulti = (field: FieldDefinition): boolean =>
  field.TypeAsString === 'LookupMulti' || field.TypeAsString === 'UserMulti';

/** A column with SharePoint's defaults, before the given properties are laid over it. */
export function newField(
  given: Pick<FieldDefinition, 'Id' | 'InternalName' | 'Title' | 'TypeAsString'> & Partial<FieldDefinition>
): FieldDefinition {
  return {
    StaticName: given.InternalName,
    FieldTypeKind: fieldKinds[given.TypeAsString],
    Description: '',
    Group: 'Custom Columns',
    Required: false,
    Hidden: false,
    ReadOnlyField: false,
    Indexed: false,
    EnforceUniqueValues: false,
    CanBeDeleted: true,
    Sealed: false,
    FromBaseType: false,
    DefaultValue: null,
    ...typeDefaults(given.TypeAsString),
    ...given
  };
}

function typeDefaults(type: FieldType): Partial<FieldDefinition> {
  switch (type) {
    case 'Text':
      return { MaxLength: 255 };
    case 'Note':
      return { RichText: false, NumberOfLines: 6, AppendOnly: false };
    case 'Choice':
      return { Choices: [], FillInChoice: false, EditFormat: 0 };
    case 'MultiChoice':
      return { Choices: [], FillInChoice: false };
    case 'Number':
      return { MinimumValue: null, MaximumValue: null, ShowAsPercentage: false, DisplayFormat: -1 };
    case 'DateTime':
      return { DisplayFormat: 1, FriendlyDisplayFormat: 0 };
    case 'Lookup':
    case 'User':
      return { AllowMultipleValues: false, SelectionMode: type === 'User' ? 0 : undefined };
    case 'LookupMulti':
    case 'UserMulti':
      return { AllowMultipleValues: true, SelectionMode: type === 'UserMulti' ? 0 : undefined };
    case 'URL':
      return { DisplayFormat: 0 };
    default:
      return {};
  }
}
