import '@pnp/sp/site-groups/web';
import { IWeb } from '@pnp/sp/webs';
import { QmsError } from '../../domain/shared/QmsError';
import { siteProperty } from '../schema/index';
import { FoundLevel, FoundSite, ListSettings } from './FoundSite';
import { readAssignments } from './readScope';
import { readCatalog } from './readCatalog';
import { SiteAccess } from './SiteAccess';

/** A list before its columns, views and folders have been asked for. */
export interface ListHead {
  readonly settings: ListSettings;
  readonly inherits: boolean;
}

/** What one batch tells of the site. */
export type Overview = Omit<FoundSite, 'lists'> & { readonly heads: Readonly<Record<string, ListHead>> };

interface WireRole {
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: { readonly High: string | number; readonly Low: string | number };
}

interface WireList extends ListSettings {
  readonly HasUniqueRoleAssignments: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** RoleTypeKind of Full Control, whatever it is called in the site's language. */
const administrator = 5;

const listProperties: readonly (keyof ListSettings)[] = [
  'Title',
  'Description',
  'ReadSecurity',
  'WriteSecurity',
  'EnableVersioning',
  'EnableAttachments',
  'EnableFolderCreation',
  'NoCrawl'
];

/** Site, levels, groups, rights and the heads of all lists: one batch, and two requests about the app catalogue. */
export async function readOverview(site: SiteAccess): Promise<Overview> {
  const [owner, roles, groups, rights, lists, property] = (await site.batch<unknown>((web) => [
    web.select('AssociatedOwnerGroup/Title').expand('AssociatedOwnerGroup')(),
    web.roleDefinitions.select('Name', 'RoleTypeKind', 'BasePermissions')(),
    web.siteGroups.select('Title')(),
    readAssignments(web.roleAssignments),
    readHeads(web),
    web.getStorageEntity(siteProperty)
  ])) as [
    { AssociatedOwnerGroup?: { Title?: string } },
    WireRole[],
    { Title: string }[],
    Overview['rights'],
    WireList[],
    { Value?: string }
  ];
  return {
    path: site.path,
    ownerGroup: ownerGroupOf(owner),
    fullControl: fullControlOf(roles),
    levels: roles.map(levelOf),
    groups: groups.map((group) => group.Title),
    rights,
    heads: Object.fromEntries(lists.map((list) => headOf(list, site))),
    property: { value: property.Value, ...(await readCatalog(site)) }
  };
}

const readHeads = (web: IWeb): Promise<unknown> =>
  web.lists
    .select(...listProperties, 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')();

function headOf(wire: WireList, site: SiteAccess): [string, ListHead] {
  const settings = Object.fromEntries(listProperties.map((key) => [key, wire[key]]));
  const url = wire.RootFolder.ServerRelativeUrl.slice(site.path.length + 1);
  return [url, { settings: settings as unknown as ListSettings, inherits: !wire.HasUniqueRoleAssignments }];
}

const levelOf = (role: WireRole): FoundLevel => ({
  name: role.Name,
  mask: { High: Number(role.BasePermissions.High), Low: Number(role.BasePermissions.Low) }
});

function ownerGroupOf(wire: { AssociatedOwnerGroup?: { Title?: string } }): string {
  const title = wire.AssociatedOwnerGroup?.Title;
  if (!title) throw new QmsError('unconfigured', 'The site has no owner group (AssociatedOwnerGroup)');
  return title;
}

function fullControlOf(roles: readonly WireRole[]): string {
  const role = roles.find((candidate) => candidate.RoleTypeKind === administrator);
  if (!role) throw new QmsError('unconfigured', 'The site has no permission level of type Administrator');
  return role.Name;
}
