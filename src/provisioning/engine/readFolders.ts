import { IWeb } from '@pnp/sp/webs';
import { Item } from '@pnp/sp/items';
import { ListDefinition } from '../schema/list';
import { FoundScope } from './FoundSite';
import { readAssignments } from './readScope';
import { SiteAccess } from './SiteAccess';

export interface FolderRef {
  readonly list: string;
  readonly path: string;
}

const keyOf = (folder: FolderRef): string => `${folder.list}\n${folder.path}`;
const depth = (folder: FolderRef): number => folder.path.split('/').length;
export const parentOf = (folder: FolderRef): FolderRef => ({
  list: folder.list,
  path: folder.path.split('/').slice(0, -1).join('/')
});

export const nameOf = (folder: FolderRef): string => folder.path.split('/').pop() ?? '';

/** Folders grouped by how deep they lie, parents first. */
export function byDepth(folders: readonly FolderRef[]): FolderRef[][] {
  const deepest = Math.max(0, ...folders.map(depth));
  return Array.from({ length: deepest }, (_, index) => folders.filter((one) => depth(one) === index + 1));
}

/** Those folders of the definitions that exist, by list and path. Three batches for each level. */
export async function readFolders(
  site: SiteAccess,
  lists: readonly ListDefinition[]
): Promise<Record<string, Record<string, FoundScope>>> {
  const wanted = lists.flatMap((list) => list.folders.map(({ path }) => ({ list: list.url, path })));
  const result: Record<string, Record<string, FoundScope>> = {};
  for (const [folder, scope] of await readScopes(site, await existing(site, wanted))) {
    (result[folder.list] ??= {})[folder.path] = scope;
  }
  return result;
}

/** Those that are not there yet. */
export async function withoutExisting(site: SiteAccess, folders: readonly FolderRef[]): Promise<FolderRef[]> {
  const there = new Set((await existing(site, folders)).map(keyOf));
  return folders.filter((folder) => !there.has(keyOf(folder)));
}

/** Level by level: what lies in a folder can be asked only when the folder is there. */
async function existing(site: SiteAccess, wanted: readonly FolderRef[]): Promise<FolderRef[]> {
  const there: FolderRef[] = [];
  for (const level of byDepth(wanted)) {
    const known = new Set(there.map(keyOf));
    const parents = new Map(level.map((folder) => [keyOf(parentOf(folder)), parentOf(folder)]));
    const askable = [...parents.values()].filter((one) => one.path === '' || known.has(keyOf(one)));
    const names = await readNames(site, askable);
    there.push(...level.filter((one) => names.get(keyOf(parentOf(one)))?.includes(nameOf(one))));
  }
  return there;
}

/** Asking for the contents of what exists, rather than for each folder, makes "not there" an answer and no error. */
async function readNames(site: SiteAccess, parents: readonly FolderRef[]): Promise<Map<string, string[]>> {
  const answers = await site.batch((web) =>
    parents.map(async (parent): Promise<[string, string[]]> => {
      const folders = await folderAt(site, web, parent).folders.select('Name')();
      return [keyOf(parent), folders.map((folder) => folder.Name)];
    })
  );
  return new Map(answers);
}

export const folderAt = (site: SiteAccess, web: IWeb, folder: FolderRef) =>
  web.getFolderByServerRelativePath(
    [site.listPath(folder.list), folder.path].filter((part) => part !== '').join('/')
  );

/** The list item of a folder, which carries its rights. */
export const itemOf = (site: SiteAccess, web: IWeb, folder: FolderRef) =>
  Item(folderAt(site, web, folder), 'ListItemAllFields');

async function readScopes(
  site: SiteAccess,
  folders: readonly FolderRef[]
): Promise<(readonly [FolderRef, FoundScope])[]> {
  if (!folders.length) return [];
  const unique = await site.batch((web) =>
    folders.map((folder) => itemOf(site, web, folder).select('HasUniqueRoleAssignments')())
  );
  const own = folders.filter((_, index) => unique[index].HasUniqueRoleAssignments);
  const rights = await site.batch((web) =>
    own.map((folder) => readAssignments(itemOf(site, web, folder).roleAssignments))
  );
  return folders.map((folder) => {
    const index = own.indexOf(folder);
    return [folder, index < 0 ? { inherits: true, rights: [] } : { inherits: false, rights: rights[index] }];
  });
}
