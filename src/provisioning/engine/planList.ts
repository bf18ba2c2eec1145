import { ListDefinition, ViewDefinition } from '../schema/list';
import { diffColumns } from './diffColumns';
import { diffRights } from './diffRights';
import { viewMatches } from './diffView';
import { FoundList, FoundScope, FoundSite, ListSettings } from './FoundSite';
import { nameGrants } from './planAccess';
import { NamedGrant, Step } from './Step';
import { stepText } from './stepText';

/** In the numbers of SP.List, the same for ReadSecurity and WriteSecurity. */
const securityNumbers = { all: 1, own: 2 } as const;

/** What the list's settings shall be. Reports have no files, and folders are made only here. */
export function listSettings(definition: ListDefinition): ListSettings {
  return {
    Title: definition.title,
    Description: definition.description,
    ReadSecurity: securityNumbers[definition.readSecurity],
    WriteSecurity: securityNumbers[definition.writeSecurity],
    EnableVersioning: definition.versions,
    EnableAttachments: false,
    EnableFolderCreation: false,
    NoCrawl: definition.noCrawl
  };
}

/** A list that is about to be created: nothing is known of it but its Title column. */
const notThere: Omit<FoundList, 'settings'> & { settings: Partial<ListSettings> } = {
  inherits: true,
  rights: [],
  settings: {},
  columns: {
    Title: { title: 'Title', type: 'Text', required: true, indexed: false, description: '', maxLength: 255 }
  },
  views: [],
  folders: {}
};

/**
 * Steps for one list. Its rights come last: until then only the site's owners can put anything in it, so nothing is
 * ever written to a list that is not yet own-only, or to a folder that is not yet closed.
 */
export function planList(definition: ListDefinition, site: FoundSite): Step[] {
  const { url } = definition;
  const found = site.lists[url];
  const state = found ?? notThere;
  const create: Step[] = found
    ? []
    : [
        {
          kind: 'createList',
          list: url,
          description: definition.description,
          id: `${url}:create`,
          text: stepText.createList(definition)
        }
      ];
  return [
    ...create,
    ...planSettings(definition, state.settings),
    ...planColumns(definition, state.columns),
    ...definition.views.flatMap((view, index) => planView(definition, view, index === 0, state.views)),
    ...planFolders(definition, state.folders, site),
    ...planRights(definition, undefined, nameGrants(definition.rights), state, site)
  ];
}

function planSettings(definition: ListDefinition, found: Partial<ListSettings>): Step[] {
  const wanted = listSettings(definition);
  const changed = Object.entries(wanted).filter(([key, value]) => found[key as keyof ListSettings] !== value);
  if (!changed.length) return [];
  const settings: Partial<ListSettings> = Object.fromEntries(changed);
  const id = `${definition.url}:settings`;
  return [{ kind: 'updateList', list: definition.url, settings, id, text: stepText.updateList(definition) }];
}

function planColumns(definition: ListDefinition, found: FoundList['columns']): Step[] {
  const list = definition.url;
  const { missing, changes, unindexed } = diffColumns(list, definition.columns, found);
  const many = Object.keys(missing).length;
  const steps: Step[] = [];
  if (many) {
    const text = stepText.createColumns(definition, many);
    steps.push({ kind: 'createColumns', list, columns: missing, id: `${list}:columns`, text });
  }
  if (changes.length) {
    const text = stepText.updateColumns(definition, changes.length);
    steps.push({ kind: 'updateColumns', list, changes, id: `${list}:columns-change`, text });
  }
  if (unindexed.length) {
    const text = stepText.indexColumns(definition, unindexed.length);
    steps.push({ kind: 'indexColumns', list, names: unindexed, id: `${list}:index`, text });
  }
  return steps;
}

function planView(
  definition: ListDefinition,
  view: ViewDefinition,
  isDefault: boolean,
  found: FoundList['views']
): Step[] {
  const there = found.find((candidate) => candidate.title === view.title);
  if (there && viewMatches(view, isDefault, there)) return [];
  const text = stepText[there ? 'updateView' : 'createView'](definition, view.title);
  const id = `${definition.url}:view:${view.title}`;
  return [{ kind: 'setView', list: definition.url, view, isDefault, id, text }];
}

/** Parents come before their children in the definition. */
function planFolders(definition: ListDefinition, found: FoundList['folders'], site: FoundSite): Step[] {
  const { url, folders } = definition;
  const paths = folders.map(({ path }) => path).filter((path) => !found[path]);
  const text = stepText.createFolders(definition, paths.length);
  const create: Step[] = paths.length
    ? [{ kind: 'createFolders', list: url, paths, id: `${url}:folders`, text }]
    : [];
  const close = folders.flatMap(({ path, rights }) =>
    rights ? planRights(definition, path, nameGrants(rights), found[path] ?? notThere, site) : []
  );
  return [...create, ...close];
}

function planRights(
  definition: ListDefinition,
  folder: string | undefined,
  grants: readonly NamedGrant[],
  found: FoundScope,
  site: FoundSite
): Step[] {
  const { missing, extra } = diffRights([ownersOf(site), ...grants], found.rights);
  if (!found.inherits && !missing.length && !extra.length) return [];
  const id = `${definition.url}:rights${folder === undefined ? '' : `:${folder}`}`;
  const text = stepText.setRights(definition, folder, grants);
  return [{ kind: 'setRights', list: definition.url, folder, grants, id, text }];
}

/** The site's owners keep Full Control everywhere: who runs this must still reach what they have closed. */
export const ownersOf = (site: Pick<FoundSite, 'ownerGroup' | 'fullControl'>): NamedGrant => ({
  group: site.ownerGroup,
  level: site.fullControl
});
