import type { Folder } from '../access/FoldersAccess';
import type { PathSegment } from '../odata/path';
import type { Entity, Result } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { flagArgument, hasArguments, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource, valueResult } from './project';
import type { Projection, Shape } from './Shape';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children, Resource } from './Resource';
import { checkedProperties, record, requiredText } from './requestBody';

/** SP.Folder as recorded. */
export function folderShape(request: ApiRequest): Shape<Folder> {
  const { folders } = request.access;
  return {
    type: () => 'SP.Folder',
    typeName: 'SP.Folder',
    link: (folder) => `Web/GetFolderByServerRelativePath(decodedurl='${folder.url.replace(/'/g, "''")}')`,
    defaults: (folder) => ({
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: folders.itemCount(folder),
      Name: folder.url.slice(folder.url.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: folder.url,
      TimeCreated: folder.item?.created ?? folder.list.created,
      TimeLastModified: folder.item?.modified ?? folder.list.modified,
      UniqueId: folder.item?.unique_id ?? folder.list.root_id,
      WelcomePage: ''
    }),
    extras: {
      ServerRelativePath: (folder) => ({ complex: 'SP.ResourcePath', properties: { DecodedUrl: folder.url } })
    },
    navigation: {
      Folders: (folder, nested) =>
        projectAll(request, folderShape(request), folders.children(folder), { ...nested, orderBy: [] }),
      ListItemAllFields: (folder, nested) => itemOf(request, folder, nested) ?? null,
      ParentFolder: (folder, nested) => {
        const parent = folders.parent(folder);
        return parent ? project(request, folderShape(request), parent, nested) : null;
      }
    }
  };
}

function itemOf(request: ApiRequest, folder: Folder, projection: Projection): Entity | undefined {
  return folder.item && request.entities.item.project(request, folder.list, folder.item, projection);
}

/** web/getFolderByServerRelativePath. Asking whether a folder exists is no error; everything else of a missing one is 404. */
export function folderByAddress(request: ApiRequest, address: string): Resource {
  const folder = request.access.folders.find(address);
  if (folder) return folderResource(request, folder);
  return {
    name: 'SP.Folder',
    get: () => {
      throw faults.folderNotFound();
    },
    child: (segment) => {
      if (segment.key === 'exists') return { name: 'Exists', get: () => valueResult('Exists', false) };
      throw faults.folderNotFound();
    }
  };
}

export function folderResource(request: ApiRequest, folder: Folder): Resource {
  const shape = folderShape(request);
  return {
    name: 'SP.Folder',
    get: () => entityResult(project(request, shape, folder, request.options)),
    merge: () => renamed(request, folder),
    remove: (): Result => {
      removeFolder(request, folder);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      childOf(folderChildren(request, folder), segment) ?? propertyResource(shape, folder, segment.key)
  };
}

function folderChildren(request: ApiRequest, folder: Folder): Children {
  const { access } = request;
  return {
    folders: (at) => subfolders(request, folder, at),
    listitemallfields: () =>
      folder.item
        ? request.entities.item.resource(request, folder.list, folder.item)
        : { name: 'ListItemAllFields', get: () => valueResult('ListItemAllFields', null) },
    parentfolder: () => {
      const parent = access.folders.parent(folder);
      return parent
        ? folderResource(request, parent)
        : { name: 'ParentFolder', get: () => valueResult('ParentFolder', null) };
    },
    addsubfolderusingpath: (at) =>
      action('AddSubFolderUsingPath', () => {
        const leaf = at.args?.length
          ? textArgument(at, 'DecodedUrl')
          : requiredText(record(request.body().leafPath), 'DecodedUrl');
        return made(request, access.folders.add(folder, leaf, false));
      }),
    recycle: () =>
      action('recycle', () => {
        if (!folder.item) throw faults.notImplemented('recycling the root folder of a list');
        return valueResult('Recycle', access.items.recycle(folder.list, folder.item, undefined));
      }),
    deleteobject: () =>
      action('deleteObject', () => {
        removeFolder(request, folder);
        return valueResult('DeleteObject', null);
      })
  };
}

function removeFolder(request: ApiRequest, folder: Folder): void {
  if (!folder.item) throw faults.notImplemented('deleting the root folder of a list');
  request.access.items.remove(folder.list, folder.item, request.header('if-match'));
}

function subfolders(request: ApiRequest, folder: Folder, segment: PathSegment): Resource {
  const { folders } = request.access;
  if (hasArguments(segment)) return folderByAddress(request, within(folder, textArgument(segment, 'name')));
  return {
    name: 'SP.Folder/Folders',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, folderShape(request), folders.children(folder), request.options)
    }),
    child: (step) =>
      childOf(
        {
          getbyurl: (at) => folderByAddress(request, within(folder, textArgument(at, 'url'))),
          add: (at) => action('add', () => addAt(request, folder, textArgument(at, 'url'), true)),
          addusingpath: (at) =>
            action('addUsingPath', () =>
              addAt(request, folder, textArgument(at, 'DecodedUrl'), flagArgument(at, 'overwrite', 1, false))
            )
        },
        step
      )
  };
}

/** A name, or a server-relative address that may lie deeper; everything above the new folder must be there. */
function addAt(request: ApiRequest, folder: Folder, address: string, overwrite: boolean): Result {
  const url = within(folder, address).replace(/\/+$/, '');
  const cut = url.lastIndexOf('/');
  const parent = request.access.folders.byUrl(url.slice(0, cut));
  if (parent.list.key !== folder.list.key) throw faults.outsideWeb();
  return made(request, request.access.folders.add(parent, url.slice(cut + 1), overwrite));
}

function within(folder: Folder, address: string): string {
  return address.startsWith('/') ? address : `${folder.url}/${address}`;
}

/** Recorded: the answer is the folder, with 200 where an item would be 201. */
function made(request: ApiRequest, folder: Folder): Result {
  return entityResult(project(request, folderShape(request), folder, request.options));
}

/** MERGE of a folder changes its name only. */
function renamed(request: ApiRequest, folder: Folder): Result {
  const body = checkedProperties(request.body(), { Name: 'string', WelcomePage: 'string' }, 'SP.Folder');
  if (body.WelcomePage) throw faults.notImplemented('welcome pages of folders');
  if (!folder.item) throw faults.notImplemented('renaming the root folder of a list');
  if (typeof body.Name === 'string') {
    request.access.writer.update(folder.list, folder.item, { values: {}, leaf: body.Name }, undefined);
  }
  return { kind: 'empty', status: 204 };
}
