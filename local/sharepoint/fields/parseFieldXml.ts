import { faults } from '../wire/SharePointFault';
import { creatableTypes, newField } from './FieldDefinition';
import type { FieldDefinition, FieldType } from './FieldDefinition';
import { childNamed, parseXml } from './xml';
import type { XmlElement } from './xml';
import { without } from './without';

export interface FieldXml {
  /** Everything but the internal name, which the list decides */
  definition: Omit<FieldDefinition, 'InternalName' | 'Id'>;
  /** The Name attribute; SharePoint uses it only with AddFieldInternalNameHint (sp-dev-docs#3286, pnpcore#1317, PnP#940) */
  nameHint?: string;
  /** ID attribute without braces, lower case */
  id?: string;
}

/**
 * Reads a <Field> element (docs: schema/field-element-field).
 * @throws SharePointFault 400 for broken XML or no DisplayName, 501 for a type this server does not play
 */
export function parseFieldXml(schemaXml: string): FieldXml {
  const element = parseXml(schemaXml);
  if (element.name !== 'Field')
    throw faults.badArgument('The field schema must have a <Field> element as its root.');
  const { attributes } = element;
  const type = fieldType(attributes.Type ?? 'Text', truth(attributes.Mult));
  const displayName = attributes.DisplayName ?? attributes.Name;
  if (!displayName) throw faults.badArgument('The field schema must have a DisplayName or a Name.');
  const blank = newField({ Id: '', InternalName: '', Title: displayName, TypeAsString: type });
  const definition = without(blank, 'Id', 'InternalName');
  Object.assign(definition, common(element), special(element, type));
  return {
    definition,
    nameHint: attributes.Name,
    id: attributes.ID?.replace(/[{}]/g, '').toLowerCase()
  };
}

function fieldType(name: string, multiple: boolean): FieldType {
  const wanted = multiple && (name === 'Lookup' || name === 'User') ? `${name}Multi` : name;
  const found = creatableTypes.find((type) => type === wanted);
  if (!found) throw faults.notImplemented(`columns of type ${name}`);
  return found;
}

function common({ attributes, children }: XmlElement): Partial<FieldDefinition> {
  const defaultElement = children.find((child) => child.name === 'Default');
  const found: Partial<FieldDefinition> = {
    Required: truth(attributes.Required),
    Hidden: truth(attributes.Hidden),
    ReadOnlyField: truth(attributes.ReadOnly),
    Indexed: truth(attributes.Indexed),
    EnforceUniqueValues: truth(attributes.EnforceUniqueValues),
    Description: attributes.Description ?? '',
    DefaultValue: defaultElement ? defaultElement.text : null
  };
  if (attributes.Group) found.Group = attributes.Group;
  for (const form of ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'] as const) {
    if (attributes[form] !== undefined) found[form] = truth(attributes[form]);
  }
  return found;
}

function special(element: XmlElement, type: FieldType): Partial<FieldDefinition> {
  const { attributes } = element;
  switch (type) {
    case 'Text':
      return { MaxLength: Math.min(number(attributes.MaxLength) ?? 255, 255) };
    case 'Note':
      return {
        RichText: truth(attributes.RichText),
        NumberOfLines: number(attributes.NumLines) ?? 6,
        AppendOnly: truth(attributes.AppendOnly)
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        Choices: (childNamed(element, 'CHOICES')?.children ?? []).map((choice) => choice.text),
        FillInChoice: truth(attributes.FillInChoice),
        ...(type === 'Choice' ? { EditFormat: attributes.Format === 'RadioButtons' ? 1 : 0 } : {})
      };
    case 'DateTime':
      return {
        DisplayFormat: attributes.Format === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: { Disabled: 1, Relative: 2 }[attributes.FriendlyDisplayFormat ?? ''] ?? 0
      };
    case 'Number':
      return {
        MinimumValue: number(attributes.Min),
        MaximumValue: number(attributes.Max),
        DisplayFormat: number(attributes.Decimals) ?? -1,
        ShowAsPercentage: truth(attributes.Percentage)
      };
    case 'Lookup':
    case 'LookupMulti':
      if (!attributes.List) throw faults.badArgument('A lookup column must name its List.');
      return { LookupList: attributes.List, LookupField: attributes.ShowField ?? 'Title' };
    case 'User':
    case 'UserMulti':
      return { SelectionMode: attributes.UserSelectionMode === 'PeopleAndGroups' ? 1 : 0 };
    case 'URL':
      return { DisplayFormat: attributes.Format === 'Image' ? 1 : 0 };
    default:
      return {};
  }
}

function truth(text: string | undefined): boolean {
  return /^(true|1)$/i.test(text ?? '');
}

function number(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw faults.badArgument(`'${text}' is not a number.`);
  return value;
}
