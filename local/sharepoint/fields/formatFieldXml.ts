import type { FieldDefinition } from './FieldDefinition';
import { escapeXml } from './xml';

/** SchemaXml of a column, attributes in the order SharePoint writes them. */
export function formatFieldXml(field: FieldDefinition, sourceId: string): string {
  const attributes: [string, string | number | boolean | null | undefined][] = [
    ['Type', field.TypeAsString],
    ['Name', field.InternalName],
    ['DisplayName', field.Title],
    ['ID', `{${field.Id}}`],
    ['Description', field.Description || undefined],
    ['Group', field.Group],
    ['Required', field.Required],
    ['Hidden', field.Hidden || undefined],
    ['ReadOnly', field.ReadOnlyField || undefined],
    ['Indexed', field.Indexed || undefined],
    ['EnforceUniqueValues', field.EnforceUniqueValues || undefined],
    ['MaxLength', field.MaxLength],
    ['NumLines', field.NumberOfLines],
    ['RichText', field.RichText],
    ['AppendOnly', field.AppendOnly || undefined],
    ['FillInChoice', field.FillInChoice],
    ['Format', format(field)],
    ['Min', field.MinimumValue],
    ['Max', field.MaximumValue],
    ['Percentage', field.ShowAsPercentage || undefined],
    [
      'Decimals',
      field.TypeAsString === 'Number' && field.DisplayFormat !== -1 ? field.DisplayFormat : undefined
    ],
    ['Mult', field.AllowMultipleValues || undefined],
    ['List', field.LookupList],
    ['ShowField', field.LookupField],
    ['SourceID', `{${sourceId}}`],
    ['StaticName', field.StaticName]
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'boolean' ? String(value).toUpperCase() : escapeXml(String(value))}"`
    )
    .join('');
  const content = children(field);
  return content === '' ? `<Field${written} />` : `<Field${written}>${content}</Field>`;
}

function format(field: FieldDefinition): string | undefined {
  switch (field.TypeAsString) {
    case 'DateTime':
      return field.DisplayFormat === 0 ? 'DateOnly' : 'DateTime';
    case 'Choice':
      return field.EditFormat === 1 ? 'RadioButtons' : 'Dropdown';
    case 'URL':
      return field.DisplayFormat === 1 ? 'Image' : 'Hyperlink';
    default:
      return undefined;
  }
}

function children(field: FieldDefinition): string {
  const fallback = field.DefaultValue === null ? '' : `<Default>${escapeXml(field.DefaultValue)}</Default>`;
  const choices = field.Choices
    ? `<CHOICES>${field.Choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`
    : '';
  return fallback + choices;
}
