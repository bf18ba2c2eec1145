import type { ItemData, ItemRow, ListRow, PrincipalRow } from '../access/types';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { entityPropertyName, isLookup, isPerson } from '../fields/FieldDefinition';
import type { PathSegment } from '../odata/path';
import type { ComplexValue, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { storedValue, wireValue } from './itemColumns';
import { itemLink } from './itemEntities';
import { hasArguments, numberArgument } from './pathArguments';
import { entityResult, project, projectAll } from './project';
import type { Shape } from './Shape';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';

interface Version {
  row: ItemRow;
  current: boolean;
}

/** items(n)/versions and versions(512): fields stand inline with names escaped once more (recorded). */
export function itemVersionsResource(
  request: ApiRequest,
  list: ListRow,
  item: ItemRow,
  segment: PathSegment
): Resource {
  const load = (): Version[] =>
    request.access.items.versions(list, item).map((row, index) => ({ row, current: index === 0 }));
  const shape = (versions: Version[]): Shape<Version> => versionShape(request, list, item, versions);
  if (!hasArguments(segment)) {
    return {
      name: 'SP.ListItem/Versions',
      get: () => {
        const versions = load();
        return {
          kind: 'collection',
          collection: projectAll(request, shape(versions), versions, request.options)
        };
      }
    };
  }
  const id = numberArgument(segment, 'id');
  return {
    name: 'SP.ListItemVersion',
    get: () => {
      const versions = load();
      const version = versions.find(({ row }) => row.ui_version === id);
      if (!version) throw faults.itemNotFound();
      return entityResult(project(request, shape(versions), version, request.options));
    }
  };
}

function versionShape(
  request: ApiRequest,
  list: ListRow,
  item: ItemRow,
  versions: Version[]
): Shape<Version> {
  const fields = request.access.fields.all(list);
  const people = request.access.principals.namesOf(personIds(fields, versions));
  return {
    type: () => 'SP.ListItemVersion',
    typeName: 'SP.ListItemVersion',
    link: ({ row }) => `${itemLink(list, item)}/Versions(${row.ui_version})`,
    defaults: ({ row, current }) => {
      const data = JSON.parse(row.data) as ItemData;
      const body: Record<string, WireValue> = {
        IsCurrentVersion: current,
        VersionId: row.ui_version,
        VersionLabel: `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`
      };
      for (const field of fields) {
        if (field.TypeAsString !== 'Computed')
          body[versionName(field)] = versionValue(field, row, data, people);
      }
      // Recorded: the version's own time, without the Z that dates have elsewhere.
      return { ...body, Created: row.modified.replace('Z', '') };
    }
  };
}

/** Recorded: OData__x005f_UIVersionString. */
function versionName(field: FieldDefinition): string {
  const name = entityPropertyName(field);
  if (!name.startsWith('OData_')) return name.replace(/_/g, '_x005f_');
  return `OData_${name.slice('OData_'.length).replace(/_/g, '_x005f_')}`;
}

function versionValue(
  field: FieldDefinition,
  row: ItemRow,
  data: ItemData,
  people: Map<number, PrincipalRow>
): WireValue {
  const value = storedValue(field, row, data);
  if (field.InternalName === 'ContentTypeId') {
    return { complex: 'SP.ContentTypeId', properties: { StringValue: row.content_type } };
  }
  if (field.InternalName === 'FSObjType') return String(row.is_folder);
  if (isPerson(field)) {
    const found = ids(value).map((id) => person(id, people.get(id)));
    return Array.isArray(value) ? { complexes: found, complexType: 'SP.FieldUserValue' } : (found[0] ?? null);
  }
  if (isLookup(field)) {
    const found = ids(value).map(
      (id): ComplexValue => ({ complex: 'SP.FieldLookupValue', properties: { LookupId: id } })
    );
    return Array.isArray(value)
      ? { complexes: found, complexType: 'SP.FieldLookupValue' }
      : (found[0] ?? null);
  }
  return wireValue(field, value);
}

/** Recorded: {LookupId, LookupValue, Email}. */
function person(id: number, row: PrincipalRow | undefined): ComplexValue {
  return {
    complex: 'SP.FieldUserValue',
    properties: { LookupId: id, LookupValue: row?.title ?? '', Email: row?.email ?? '' }
  };
}

function ids(value: unknown): number[] {
  if (Array.isArray(value)) return value as number[];
  return typeof value === 'number' ? [value] : [];
}

function personIds(fields: readonly FieldDefinition[], versions: Version[]): number[] {
  const found = versions.flatMap(({ row }) => {
    const data = JSON.parse(row.data) as ItemData;
    return fields.filter(isPerson).flatMap((field) => ids(storedValue(field, row, data)));
  });
  return [...new Set(found)];
}
