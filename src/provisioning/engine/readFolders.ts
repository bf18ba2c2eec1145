import { IWeb } from '@pnp/sp/webs';
import { Item } from '@pnp/sp/items';
import { ListDefinition } from '../schema/list';
import { FoundScope } from './FoundSite';
import { readAssignments } from './readScope';
import { SiteAccess } from './SiteAccess';

interface FolderRef {
  readonly list: string;
  readonly path: string;
}

const keyOf = (folder: FolderRef): string => `${folder.list}\n${folder.path}`;
const depth = (folder: FolderRef): number => folder.path.split('/').length;
const parentOf = (folder: FolderRef): FolderRef => ({
  list: folder.list,
  path: folder.path.split('/').slice(0, -1).join('/')
});

/** Those folders of the definitions that exist, by list and path. Two batches of up to 100 questions for each level. */
export async function readFolders(
  site: SiteAccess,
  lists: readonly ListDefinition[]
): Promise<Record<string, Record<string, FoundScope>>> {
  const wanted = lists.flatMap((list) => list.folders.map(({ path }) => ({ list: list.url, path })));
  const result: Record<string, Record<string, FoundScope>> = {};
  let parents = lists.filter((list) => list.folders.length).map((list) => ({ list: list.url, path: '' }));
  for (let level = 1; parents.length; level += 1) {
    const names = await readNames(site, parents);
    const there = wanted.filter((folder) => depth(folder) === level && isThere(names, folder));
    for (const [folder, scope] of await readScopes(site, there)) {
      (result[folder.list] ??= {})[folder.path] = scope;
    }
    parents = there.filter((folder) => wanted.some((other) => keyOf(parentOf(other)) === keyOf(folder)));
  }
  return result;
}

function isThere(names: ReadonlyMap<string, readonly string[]>, folder: FolderRef): boolean {
  const name = folder.path.split('/').pop() ?? '';
  return (names.get(keyOf(parentOf(folder))) ?? []).includes(name);
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
