import { randomUUID } from 'node:crypto';
import { utcSeconds } from '../fields/localTime';
import { userClaim } from '../security/everyone';
import { firstOwnRoleId, roleIds, standardRoles } from '../security/standardRoles';
import type { Store } from '../store/Store';
import type { SiteRow, UserRow } from '../store/rows';
import { newGroupSettings } from './GroupsAccess';
import { createList } from './ListsAccess';
import type { WebSettings } from './WebAccess';

export interface NewSite {
  /** '/' or '/sites/kvalitet' */
  url: string;
  title: string;
  template?: 'STS#3' | 'GROUP#0';
  admins: string[];
  appCatalog?: boolean;
  members?: string[];
  visitors?: string[];
}

/** Ids SharePoint gives the groups of a new team site, and the first one for people. */
const OWNERS = 3;
const VISITORS = 4;
const MEMBERS = 5;
const FIRST_PERSON = 6;
const SYSTEM_ACCOUNT = 1073741823;
const NO_GROUP = '00000000-0000-0000-0000-000000000000';

/** [title, folder, template, base type, hidden, parent]: what a new team site holds. */
const LISTS: [string, string, number, number, boolean, string][] = [
  ['Documents', 'Shared Documents', 101, 1, false, ''],
  ['Form Templates', 'FormServerTemplates', 101, 1, false, ''],
  ['Master Page Gallery', 'masterpage', 116, 1, true, '_catalogs/'],
  ['Site Assets', 'SiteAssets', 101, 1, false, ''],
  ['Site Pages', 'SitePages', 119, 1, false, ''],
  ['Style Library', 'Style Library', 101, 1, false, ''],
  ['User Information List', 'users', 112, 0, true, '_catalogs/']
];

/** Makes a site collection as a new one is born: groups, permission levels, lists, the home page. */
export function provisionSite(store: Store, wanted: NewSite, now: Date): SiteRow {
  const url = wanted.url === '/' ? '' : wanted.url.replace(/\/+$/, '');
  const template = wanted.template ?? 'STS#3';
  const id = randomUUID();
  const settings: WebSettings = {
    Title: wanted.title,
    Description: '',
    SiteLogoUrl: null,
    QuickLaunchEnabled: true,
    TreeViewEnabled: false,
    NoCrawl: false,
    Language: 1033
  };
  const site: SiteRow = {
    ...{ id, web_id: randomUUID(), url, template },
    group_id: template === 'GROUP#0' ? randomUUID() : NO_GROUP,
    app_catalog: wanted.appCatalog ? 1 : 0,
    scope_id: store.scopes.add(id, null, null),
    created: utcSeconds(now),
    root_folder_id: randomUUID(),
    ...{ owners: OWNERS, members: MEMBERS, visitors: VISITORS },
    settings: JSON.stringify(settings)
  };
  store.directory.saveSite({ ...site, next_principal: FIRST_PERSON, next_role: firstOwnRoleId });
  standardRoles.forEach((role) => store.scopes.saveRole(id, role));
  addGroups(store, site, wanted.title);
  addPeople(store, site, wanted);
  addLists(store, site);
  return site;
}

function addGroups(store: Store, site: SiteRow, title: string): void {
  store.principals.insert(site.id, SYSTEM_ACCOUNT, {
    ...{ kind: 1, login: 'SHAREPOINT\\system', title: 'System Account', email: '' }
  });
  const groups: [number, string, number][] = [
    [OWNERS, 'Owners', roleIds.fullControl],
    [VISITORS, 'Visitors', roleIds.read],
    [MEMBERS, 'Members', roleIds.edit]
  ];
  for (const [id, suffix, role] of groups) {
    const name = `${title} ${suffix}`;
    const settings = {
      ...newGroupSettings(OWNERS),
      AllowMembersEditMembership: id === MEMBERS,
      OnlyAllowMembersViewMembership: false
    };
    store.principals.insert(site.id, id, {
      kind: 8,
      login: name,
      title: name,
      email: '',
      settings: JSON.stringify(settings)
    });
    store.scopes.assign(site.scope_id, id, role);
  }
}

function addPeople(store: Store, site: SiteRow, wanted: NewSite): void {
  const placed: [string[], number, boolean][] = [
    [wanted.admins, OWNERS, true],
    [wanted.members ?? [], MEMBERS, false],
    [wanted.visitors ?? [], VISITORS, false]
  ];
  for (const [logins, group, siteAdmin] of placed) {
    for (const login of logins) {
      const user = knownUser(store, login);
      const person = store.principals.add(site.id, {
        kind: 1,
        login: userClaim(user.login),
        title: user.title,
        email: user.email,
        objectId: user.object_id,
        siteAdmin
      });
      store.principals.addMember(site.id, group, person.id);
    }
  }
}

function knownUser(store: Store, login: string): UserRow {
  const user = store.directory.user(login);
  if (!user) throw new Error(`The directory has no user ${login}: add users before sites.`);
  return user;
}

function addLists(store: Store, site: SiteRow): void {
  for (const [title, name, template, baseType, Hidden, parent] of LISTS) {
    const list = createList(store, site, {
      ...{ title, name, template, baseType, parent, now: site.created },
      settings: { Hidden, IsCatalog: parent !== '', NoCrawl: Hidden }
    });
    if (template !== 119) continue;
    const id = store.lists.takeItemId(list.key);
    store.items.add({
      ...{
        list_key: list.key,
        id,
        is_folder: 0,
        dir: list.root_url,
        leaf: 'Home.aspx',
        content_type: '0x0101009D1CB255DA76424F860D91F20E6C4118'
      },
      ...{ author: SYSTEM_ACCOUNT, editor: SYSTEM_ACCOUNT, created: site.created, modified: site.created },
      ...{
        version: 1,
        ui_version: 512,
        unique_id: randomUUID(),
        guid: randomUUID(),
        scope_id: list.scope_id
      },
      data: JSON.stringify({ Title: 'Home' })
    });
  }
}
