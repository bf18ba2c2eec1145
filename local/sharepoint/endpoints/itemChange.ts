import type { ItemChange } from '../access/ItemWriter';
import type { ListRow } from '../access/types';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName, isLookup, isPerson } from '../fields/FieldDefinition';
import { parseValue } from '../fields/parseValue';
import { faults } from '../wire/SharePointFault';
import { itemTypeName } from './itemEntities';
import type { ApiRequest } from './ApiRequest';
import { properties } from './requestBody';

/** Properties of an item that a body may carry back without effect, as clients that read and write whole items do. */
const IGNORED = [
  'Id',
  'ID',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId'
];

/**
 * Reads the body of POST items and MERGE items(n). Columns that are SharePoint's own (Author, Created, ..) are ignored:
 * only ValidateUpdateListItem writes those.
 * @throws SharePointFault 400 for a property the list does not have
 */
export function itemChange(request: ApiRequest, list: ListRow): ItemChange {
  const fields = request.access.fields.all(list);
  const change: ItemChange = { values: {} };
  for (const [name, value] of Object.entries(properties(request.body()))) {
    if (IGNORED.includes(name)) continue;
    const field = writtenField(fields, name);
    if (!field) throw faults.propertyUnknown(name, itemTypeName(list));
    if (field.InternalName === 'FileLeafRef') change.leaf = String(value);
    else if (!isReadOnly(field)) change.values[field.InternalName] = parseValue(field, value);
  }
  return change;
}

function isReadOnly(field: FieldDefinition): boolean {
  return field.FromBaseType && field.InternalName !== 'Title';
}

function writtenField(fields: readonly FieldDefinition[], name: string): FieldDefinition | undefined {
  return fields.find((field) => {
    const entityName = entityPropertyName(field);
    if (isPerson(field)) return name === `${entityName}Id` || name === `${entityName}StringId`;
    return isLookup(field) ? name === `${entityName}Id` : name === entityName;
  });
}
