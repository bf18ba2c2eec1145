import type { ItemRow, ListRow } from '../access/types';
import { itemEtag } from '../access/ItemsAccess';
import { isPerson } from '../fields/FieldDefinition';
import type { PathSegment } from '../odata/path';
import { nextPageUrl } from '../odata/skipToken';
import type { Result } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { selectedColumn } from './itemColumns';
import { itemChange } from './itemChange';
import {
  itemColumns,
  itemEntities,
  itemEntity,
  itemLink,
  itemSecurable,
  itemTypeName,
  neededOf
} from './itemEntities';
import { checkLookupThreshold, expandedReferences } from './itemExpansion';
import { itemVersionsResource } from './itemVersions';
import { hasArguments, numberArgument } from './pathArguments';
import { entityResult, valueResult } from './project';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children, Resource } from './Resource';
import { securableChildren } from './securable';
import { validateUpdate } from './validateUpdate';

/** items, items(n), items/getById */
export function itemsResource(request: ApiRequest, list: ListRow, segment: PathSegment): Resource {
  if (hasArguments(segment)) return itemResource(request, list, numberArgument(segment, 'id'));
  return {
    name: 'SP.List/Items',
    get: () => page(request, list),
    post: () => {
      const { access } = request;
      const row = access.writer.add(list, list.root_url, itemChange(request, list));
      return one(request, list, row, 201);
    },
    child: (step) =>
      childOf(
        {
          getbyid: (at) => itemResource(request, list, numberArgument(at, 'id')),
          getbystringid: (at) => itemResource(request, list, numberArgument(at, 'sId'))
        },
        step
      )
  };
}

function page(request: ApiRequest, list: ListRow): Result {
  const { access, options } = request;
  checkLookupThreshold(expandedReferences(access.fields.all(list), options));
  // Without $expand the columns are known before the rows, and no more of the rows is read than they need.
  const known = options.expand.length === 0 ? itemColumns(request, list, [], options) : undefined;
  const { rows, next } = access.items.page(list, options, known && neededOf(known));
  const columns = known ?? itemColumns(request, list, rows, options);
  return {
    kind: 'collection',
    collection: {
      entities: itemEntities(request, list, rows, columns, options),
      typeName: itemTypeName(list),
      nextLink: next && nextPageUrl(request.requestUrl, next)
    }
  };
}

function one(request: ApiRequest, list: ListRow, row: ItemRow, status = 200): Result {
  return entityResult(itemEntity(request, list, row, request.options), status);
}

/** The item is looked up when it is used, so that a missing one is 404 whatever is asked of it. */
export function itemResource(request: ApiRequest, list: ListRow, id: number): Resource {
  return loadedItem(request, list, request.access.items.byId(list, id));
}

export function loadedItem(request: ApiRequest, list: ListRow, item: ItemRow): Resource {
  const { access } = request;
  const ifMatch = request.header('if-match');
  return {
    name: 'SP.ListItem',
    get: () => one(request, list, item),
    merge: () => {
      const row = access.writer.update(list, item, itemChange(request, list), ifMatch);
      return { kind: 'empty', status: 204, headers: { ETag: itemEtag(row) } };
    },
    remove: () => {
      access.items.remove(list, item, ifMatch);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      childOf(itemChildren(request, list, item), segment) ?? propertyOf(request, list, item, segment)
  };
}

function itemChildren(request: ApiRequest, list: ListRow, item: ItemRow): Children {
  const { access, entities } = request;
  const parent = (): Resource => entities.list.resource(request, list);
  const securable = itemSecurable(list, item);
  return {
    ...securableChildren(request, securable, itemLink(list, item)),
    firstuniqueancestorsecurableobject: () => {
      const found = access.securables.firstUnique(securable);
      if (found.kind === 'web') return entities.web.resource(request, access.web.row());
      return found.kind === 'list' ? parent() : itemResource(request, list, found.item.id);
    },
    recycle: () =>
      action('recycle', () =>
        valueResult('Recycle', access.items.recycle(list, item, request.header('if-match')))
      ),
    deleteobject: () =>
      action('deleteObject', () => {
        access.items.remove(list, item, request.header('if-match'));
        return valueResult('DeleteObject', null);
      }),
    validateupdatelistitem: () => validateUpdate(request, list, item),
    versions: (at) => itemVersionsResource(request, list, item, at),
    parentlist: parent,
    folder: () => {
      if (!item.is_folder) return { name: 'SP.ListItem/Folder', get: () => valueResult('Folder', null) };
      return entities.folder.resource(request, access.folders.ofItem(list, item));
    }
  };
}

/** items(n)/Title and the like. */
function propertyOf(
  request: ApiRequest,
  list: ListRow,
  item: ItemRow,
  segment: PathSegment
): Resource | undefined {
  const field = request.access.fields
    .all(list)
    .find((candidate) => candidate.InternalName.toLowerCase() === segment.key && !isPerson(candidate));
  if (!field) return undefined;
  const column = selectedColumn(request.access.fields.all(list), field.InternalName);
  const read = (): Result =>
    valueResult(column.name, column.read(item, JSON.parse(item.data) as Record<string, unknown>));
  if (field.TypeAsString === 'Attachments') throw faults.notImplemented('attachments');
  return { name: column.name, get: read };
}
