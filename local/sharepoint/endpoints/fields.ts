import type { FieldDefinition, FieldType } from '../fields/FieldDefinition';
import { entityPropertyName } from '../fields/FieldDefinition';
import { formatFieldXml } from '../fields/formatFieldXml';
import { elements } from '../fields/parseValue';
import { parseFieldXml } from '../fields/parseFieldXml';
import type { ListRow } from '../access/types';
import { without } from '../fields/without';
import type { PathSegment } from '../odata/path';
import type { Result, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { fieldTypeNames } from './fieldTypeNames';
import { listLink } from './listLink';
import { guidArgument, hasArguments, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource, valueResult } from './project';
import type { Shape } from './Shape';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { checkedProperties, properties, record, requiredText } from './requestBody';
import type { PropertyTypes } from './requestBody';

const WRITABLE: PropertyTypes = {
  Title: 'string',
  Description: 'string',
  Group: 'string',
  Required: 'boolean',
  Hidden: 'boolean',
  ReadOnlyField: 'boolean',
  Indexed: 'boolean',
  EnforceUniqueValues: 'boolean',
  DefaultValue: 'string',
  MaxLength: 'number',
  Choices: 'any',
  FillInChoice: 'boolean',
  EditFormat: 'number',
  MinimumValue: 'number',
  MaximumValue: 'number',
  ShowAsPercentage: 'boolean',
  DisplayFormat: 'number',
  FriendlyDisplayFormat: 'number',
  RichText: 'boolean',
  NumberOfLines: 'number',
  AppendOnly: 'boolean',
  AllowHyperlink: 'boolean',
  RestrictedMode: 'boolean',
  DateTimeCalendarType: 'number',
  SelectionMode: 'number',
  AllowMultipleValues: 'boolean'
};
const KINDS: Readonly<Record<number, FieldType>> = {
  2: 'Text',
  3: 'Note',
  4: 'DateTime',
  6: 'Choice',
  7: 'Lookup',
  8: 'Boolean',
  9: 'Number',
  11: 'URL',
  15: 'MultiChoice',
  20: 'User'
};

/** SP.Field and its subclasses as recorded. */
export function fieldShapeFor(list: ListRow): Shape<FieldDefinition> {
  return {
    type: (field) => fieldTypeNames[field.TypeAsString].entity,
    typeName: 'SP.Field',
    set: 'SP.ApiData.Fields1',
    link: (field) => `${listLink(list)}/Fields(guid'${field.Id}')`,
    defaults: (field) => fieldProperties(list, field),
    extras: {
      ShowInNewForm: (field) => field.ShowInNewForm ?? true,
      ShowInEditForm: (field) => field.ShowInEditForm ?? true,
      ShowInDisplayForm: (field) => field.ShowInDisplayForm ?? true
    }
  };
}

function fieldProperties(list: ListRow, field: FieldDefinition): Record<string, WireValue> {
  const { Choices } = field;
  const plain = without(field, 'Choices', 'ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm');
  const names = fieldTypeNames[field.TypeAsString];
  const sortable = field.TypeAsString !== 'Note';
  return {
    AutoIndexed: false,
    ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
    CustomFormatter: null,
    DefaultFormula: null,
    Direction: 'none',
    EntityPropertyName: entityPropertyName(field),
    Filterable: sortable && field.TypeAsString !== 'URL',
    IndexStatus: field.Indexed ? 1 : 0,
    JSLink: 'clienttemplates.js',
    PinnedToFiltersPane: false,
    SchemaXml: formatFieldXml(field, list.id),
    Scope: list.root_url,
    ShowInFiltersPane: 0,
    Sortable: sortable,
    TypeDisplayName: names.display,
    TypeShortDescription: names.description,
    ValidationFormula: null,
    ValidationMessage: null,
    ...(plain as Record<string, WireValue>),
    ...(Choices ? { Choices: { primitives: Choices, edmType: 'Edm.String' } } : {})
  };
}

/** fields, fields('guid'), fields/getByInternalNameOrTitle, fields/createFieldAsXml, .. */
export function fieldsResource(request: ApiRequest, list: ListRow, segment: PathSegment): Resource {
  const { fields } = request.access;
  const one = (at: PathSegment, test: (field: FieldDefinition, wanted: string) => boolean): Resource => {
    const wanted = textArgument(at, 'name');
    return fieldResource(
      request,
      list,
      fields.find(list, (field) => test(field, wanted), wanted)
    );
  };
  const byId = (at: PathSegment): Resource => {
    const id = guidArgument(at);
    return fieldResource(
      request,
      list,
      fields.find(list, (field) => field.Id === id, id)
    );
  };
  if (hasArguments(segment)) return byId(segment);
  return {
    name: 'SP.List/Fields',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, fieldShapeFor(list), fields.all(list), request.options)
    }),
    post: () => added(request, list, addTyped(request, list, properties(request.body()))),
    child: (step) =>
      childOf(
        {
          getbyid: byId,
          getbytitle: (at) => one(at, (field, wanted) => field.Title === wanted),
          getbyinternalnameortitle: (at) =>
            one(at, (field, wanted) => field.InternalName === wanted || field.Title === wanted),
          createfieldasxml: () => action('createFieldAsXml', () => createAsXml(request, list)),
          addfield: () =>
            action('addField', () => {
              const parameters = properties(record(request.body().parameters));
              return added(request, list, addTyped(request, list, parameters));
            })
        },
        step
      )
  };
}

function createAsXml(request: ApiRequest, list: ListRow): Result {
  const parameters = record(request.body().parameters);
  const options = typeof parameters.Options === 'number' ? parameters.Options : 0;
  const xml = parseFieldXml(requiredText(parameters, 'SchemaXml'));
  return added(request, list, request.access.fields.addFromXml(list, xml, options));
}

/** SP.FieldCreationInformation and typed bodies: FieldTypeKind decides what else may be given. */
function addTyped(request: ApiRequest, list: ListRow, body: Record<string, unknown>): FieldDefinition {
  const { FieldTypeKind: kind, LookupListId: lookupList, LookupFieldName: lookupField, ...rest } = body;
  const type = typeof kind === 'number' ? KINDS[kind] : undefined;
  if (!type) throw faults.notImplemented(`columns of FieldTypeKind ${String(kind)}`);
  const given = wanted(rest);
  if (type === 'Lookup') {
    if (typeof lookupList !== 'string') throw faults.badArgument('A lookup column must name its list.');
    given.LookupList = lookupList;
    given.LookupField = typeof lookupField === 'string' ? lookupField : 'Title';
  }
  const multiple = given.AllowMultipleValues && (type === 'Lookup' || type === 'User');
  return request.access.fields.add(list, {
    ...given,
    Title: requiredText(body, 'Title'),
    TypeAsString: multiple ? (`${type}Multi` as FieldType) : type
  });
}

function added(request: ApiRequest, list: ListRow, field: FieldDefinition): Result {
  return entityResult(project(request, fieldShapeFor(list), field, request.options), 201);
}

function fieldResource(request: ApiRequest, list: ListRow, field: FieldDefinition): Resource {
  const { fields } = request.access;
  const shape = fieldShapeFor(list);
  const show = (name: 'ShowInNewForm' | 'ShowInEditForm' | 'ShowInDisplayForm') => (at: PathSegment) =>
    action(name, () => {
      fields.update(list, field, {
        [name]: at.args?.[0]?.value.kind === 'boolean' && at.args[0].value.value
      });
      return valueResult(`Set${name}`, null);
    });
  return {
    name: 'SP.Field',
    get: () => entityResult(project(request, shape, field, request.options)),
    merge: () => {
      fields.update(list, field, wanted(request.body()));
      return { kind: 'empty', status: 204 };
    },
    remove: () => {
      fields.remove(list, field);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      childOf(
        {
          setshowinnewform: show('ShowInNewForm'),
          setshowineditform: show('ShowInEditForm'),
          setshowindisplayform: show('ShowInDisplayForm')
        },
        segment
      ) ?? propertyResource(shape, field, segment.key)
  };
}

function wanted(body: Record<string, unknown>): Partial<FieldDefinition> {
  // PnPjs repeats the kind in an update; it cannot change.
  const found = checkedProperties(without(body, 'FieldTypeKind'), WRITABLE, 'SP.Field');
  if (found.Choices !== undefined) found.Choices = elements(found.Choices).map(String);
  for (const [name, value] of Object.entries(found)) {
    if (value === null && !['DefaultValue', 'MinimumValue', 'MaximumValue'].includes(name))
      delete found[name];
  }
  if (typeof found.MinimumValue === 'number' && found.MinimumValue <= -Number.MAX_VALUE)
    found.MinimumValue = null;
  if (typeof found.MaximumValue === 'number' && found.MaximumValue >= Number.MAX_VALUE)
    found.MaximumValue = null;
  return found as Partial<FieldDefinition>;
}
