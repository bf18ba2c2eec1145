import { levels } from '../../schema/access';
import { diffRights } from '../diffRights';
import { columnTypes } from '../diffColumns';
import { FoundColumn, FoundList, FoundScope, FoundSite, ListSettings } from '../FoundSite';
import { permissionMask } from '../permissionMask';
import { ownersOf } from '../planList';
import { NamedGrant, Step, StepOf } from '../Step';
import { Column } from '../../schema/column';

/** A site as SharePoint makes it, and what has been applied to it. */
export interface ModelState {
  readonly found: FoundSite;
  readonly appliedMigrations: readonly string[];
}

export const emptySite: ModelState = {
  appliedMigrations: [],
  found: {
    path: '/sites/kvalitet',
    ownerGroup: 'Kvalitet Owners',
    fullControl: 'Full Control',
    levels: [{ name: 'Full Control', mask: { High: 2147483647, Low: 4294967295 } }],
    groups: ['Kvalitet Owners', 'Kvalitet Members'],
    rights: [
      { principalId: 3, principal: 'Kvalitet Owners', isGroup: true, level: 'Full Control' },
      { principalId: 5, principal: 'Kvalitet Members', isGroup: true, level: 'Edit' }
    ],
    lists: {},
    property: { catalogUrl: 'https://contoso.example/sites/apps', writable: true }
  }
};

const newListSettings: Omit<ListSettings, 'Title' | 'Description'> = {
  ReadSecurity: 1,
  WriteSecurity: 1,
  EnableVersioning: true,
  EnableAttachments: true,
  EnableFolderCreation: false,
  NoCrawl: false
};

const columnOf = (column: Column): FoundColumn => ({
  title: column.title,
  type: columnTypes[column.kind],
  required: column.required ?? false,
  indexed: false,
  description: column.description ?? '',
  ...(column.kind === 'text' && { maxLength: column.maxLength }),
  ...(column.kind === 'choice' && { choices: Object.values(column.choices) })
});

/** The person who breaks inheritance is given Full Control by SharePoint; the step must take it away again. */
function applyRights(scope: FoundScope, site: FoundSite, grants: readonly NamedGrant[]): FoundScope {
  const me = { principalId: 11, principal: 'Ada Admin', isGroup: false, level: site.fullControl };
  const before = scope.inherits ? [me] : scope.rights;
  const wanted = [ownersOf(site), ...grants];
  const { missing, extra } = diffRights(wanted, before);
  const added = missing.map((grant) => ({
    principalId: site.groups.indexOf(grant.group),
    principal: grant.group,
    isGroup: true,
    level: grant.level
  }));
  return { inherits: false, rights: [...before.filter((one) => !extra.includes(one)), ...added] };
}

function applyView(list: FoundList, { view, isDefault }: StepOf<'setView'>): FoundList['views'] {
  const others = list.views
    .filter((one) => one.title !== view.title)
    .map((one) => (isDefault ? { ...one, isDefault: false } : one));
  return [
    ...others,
    {
      id: view.title,
      title: view.title,
      isDefault,
      query: view.query ?? '',
      rowLimit: view.rowLimit ?? 30,
      columns: view.columns
    }
  ];
}

type ListStep = Extract<Step, { list: string }>;

function applyToList(list: FoundList, site: FoundSite, step: ListStep): FoundList {
  const change = (columns: Record<string, FoundColumn>): FoundList => ({
    ...list,
    columns: { ...list.columns, ...columns }
  });
  switch (step.kind) {
    case 'createList':
      return list;
    case 'updateList':
      return { ...list, settings: { ...list.settings, ...step.settings } };
    case 'createColumns':
      return change(Object.fromEntries(Object.entries(step.columns).map(([name, c]) => [name, columnOf(c)])));
    case 'updateColumns':
      return change(Object.fromEntries(step.changes.map((c) => [c.name, changed(list.columns[c.name], c)])));
    case 'indexColumns':
      return change(Object.fromEntries(step.names.map((n) => [n, { ...list.columns[n], indexed: true }])));
    case 'setView':
      return { ...list, views: applyView(list, step) };
    case 'createFolders': {
      const made = step.paths.map((path) => [path, { inherits: true, rights: [] }]);
      return { ...list, folders: { ...list.folders, ...Object.fromEntries(made) } };
    }
    case 'setRights': {
      if (step.folder === undefined) return { ...list, ...applyRights(list, site, step.grants) };
      const folder = applyRights(list.folders[step.folder], site, step.grants);
      return { ...list, folders: { ...list.folders, [step.folder]: folder } };
    }
  }
}

const changed = (
  column: FoundColumn,
  { properties }: StepOf<'updateColumns'>['changes'][number]
): FoundColumn => ({
  ...column,
  title: properties.Title ?? column.title,
  required: properties.Required ?? column.required,
  description: properties.Description ?? column.description,
  maxLength: properties.MaxLength ?? column.maxLength,
  choices: properties.Choices ?? column.choices
});

const newList = (step: StepOf<'createList'>): FoundList => ({
  inherits: true,
  rights: [],
  settings: {
    ...newListSettings,
    Title: step.list.replace('Lists/', ''),
    Description: step.description
  },
  columns: {
    Title: { title: 'Title', type: 'Text', required: true, indexed: false, description: '', maxLength: 255 }
  },
  views: [{ id: '0', title: 'All Items', isDefault: true, query: '', rowLimit: 30, columns: ['LinkTitle'] }],
  folders: {}
});

function applyToSite(found: FoundSite, step: Step): FoundSite {
  switch (step.kind) {
    case 'createLevel':
    case 'updateLevel': {
      const { name, permissions } = levels[step.level];
      const others = found.levels.filter((level) => level.name !== name);
      return { ...found, levels: [...others, { name, mask: permissionMask(permissions) }] };
    }
    case 'createGroup':
      return { ...found, groups: [...found.groups, step.group] };
    case 'grantSite': {
      const added = step.grants.map((grant) => ({
        principalId: found.groups.indexOf(grant.group),
        principal: grant.group,
        isGroup: true,
        level: grant.level
      }));
      return { ...found, rights: [...found.rights, ...added] };
    }
    case 'writeProperty':
      return { ...found, property: { ...found.property, value: step.value } };
    case 'migrate':
      return found;
    default: {
      const list = found.lists[step.list] ?? newList(step as StepOf<'createList'>);
      return { ...found, lists: { ...found.lists, [step.list]: applyToList(list, found, step) } };
    }
  }
}

/** What SharePoint would hold after the step: the planner's promise is checked against it. */
export function applyToModel(state: ModelState, step: Step): ModelState {
  return {
    found: applyToSite(state.found, step),
    appliedMigrations:
      step.kind === 'migrate' ? [...state.appliedMigrations, step.migration] : state.appliedMigrations
  };
}
