import { webSettings } from '../access/WebAccess';
import type { WebSettings } from '../access/WebAccess';
import type { Securable } from '../access/SecurablesAccess';
import type { SiteRow } from '../access/types';
import { folderByAddress } from './folders';
import { siteGroupsResource } from './groups';
import { listsResource } from './lists';
import { numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource } from './project';
import type { Shape } from './Shape';
import { childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children, Resource } from './Resource';
import { checkedProperties } from './requestBody';
import type { PropertyTypes } from './requestBody';
import { roleDefinitionsResource, roleShape } from './roleDefinitions';
import { securableChildren, securableExtras, securableNavigation } from './securable';
import { storageEntityChildren } from './storageEntity';
import { tenantAppCatalogResource } from './tenantAppCatalog';
import { ensureUser, siteUsersResource } from './users';

const WRITABLE: PropertyTypes = {
  Title: 'string',
  Description: 'string',
  SiteLogoUrl: 'string',
  QuickLaunchEnabled: 'boolean',
  TreeViewEnabled: 'boolean',
  NoCrawl: 'boolean'
};
const WEB: Securable = { kind: 'web' };

/** SP.Web as recorded, without the properties of features this server does not play. */
export function webShape(request: ApiRequest): Shape<SiteRow> {
  const of = (): Securable => WEB;
  const { access, entities } = request;
  const all = { orderBy: [] };
  return {
    type: () => 'SP.Web',
    typeName: 'SP.Web',
    link: () => 'Web',
    defaults: (site) => webProperties(request, site),
    extras: {
      ...securableExtras(request, of),
      ServerRelativePath: (site) => ({
        complex: 'SP.ResourcePath',
        properties: { DecodedUrl: site.url || '/' }
      })
    },
    navigation: {
      ...securableNavigation(request, of, () => 'Web'),
      CurrentUser: (_site, nested) =>
        project(request, entities.user.shape(request), access.principals.me(), nested),
      Lists: (_site, nested) =>
        projectAll(request, entities.list.shape(request), access.lists.all(), { ...nested, ...all }),
      SiteGroups: (_site, nested) =>
        projectAll(request, entities.group.shape(request), access.groups.all(), { ...nested, ...all }),
      SiteUsers: (_site, nested) =>
        projectAll(request, entities.user.shape(request), access.principals.users(), { ...nested, ...all }),
      RoleDefinitions: (_site, nested) =>
        projectAll(request, roleShape, access.roles.all(), { ...nested, ...all }),
      AssociatedOwnerGroup: (_site, nested) =>
        project(request, entities.group.shape(request), access.groups.associated('owners'), nested),
      AssociatedMemberGroup: (_site, nested) =>
        project(request, entities.group.shape(request), access.groups.associated('members'), nested),
      AssociatedVisitorGroup: (_site, nested) =>
        project(request, entities.group.shape(request), access.groups.associated('visitors'), nested)
    }
  };
}

function webProperties(
  request: ApiRequest,
  site: SiteRow
): Record<
  string,
  string | number | boolean | null | { complex: string; properties: Record<string, string> }
> {
  const settings = webSettings(site);
  return {
    AlternateCssUrl: '',
    AppInstanceId: '00000000-0000-0000-0000-000000000000',
    Configuration: site.template === 'STS#3' ? 3 : 0,
    Created: site.created.slice(0, 19),
    CustomMasterUrl: `${site.url}/_catalogs/masterpage/seattle.master`,
    Description: settings.Description,
    EnableMinimalDownload: false,
    Id: site.web_id,
    IsMultilingual: true,
    Language: settings.Language,
    LastItemModifiedDate: site.created,
    LastItemUserModifiedDate: site.created,
    MasterUrl: `${site.url}/_catalogs/masterpage/seattle.master`,
    NoCrawl: settings.NoCrawl,
    QuickLaunchEnabled: settings.QuickLaunchEnabled,
    RecycleBinEnabled: true,
    ResourcePath: { complex: 'SP.ResourcePath', properties: { DecodedUrl: request.webUrl } },
    ServerRelativeUrl: site.url === '' ? '/' : site.url,
    SiteLogoUrl: settings.SiteLogoUrl,
    SyndicationEnabled: true,
    Title: settings.Title,
    TreeViewEnabled: settings.TreeViewEnabled,
    UIVersion: 15,
    UIVersionConfigurationEnabled: false,
    Url: request.webUrl,
    WebTemplate: site.template.split('#')[0],
    WelcomePage: 'SitePages/Home.aspx'
  };
}

export function webResource(request: ApiRequest): Resource {
  const { web } = request.access;
  const shape = webShape(request);
  return {
    name: 'SP.Web',
    get: () => entityResult(project(request, shape, web.row(), request.options)),
    merge: () => {
      web.update(checkedProperties(request.body(), WRITABLE, 'SP.Web') as Partial<WebSettings>);
      return { kind: 'empty', status: 204 };
    },
    child: (segment) =>
      childOf(webChildren(request), segment) ?? propertyResource(shape, web.row(), segment.key)
  };
}

function webChildren(request: ApiRequest): Children {
  const { access, entities } = request;
  return {
    ...securableChildren(request, WEB, 'Web'),
    ...storageEntityChildren(request),
    tenantappcatalog: () => tenantAppCatalogResource(request),
    firstuniqueancestorsecurableobject: () => webResource(request),
    currentuser: () => entities.user.resource(request, access.principals.me()),
    siteusers: (at) => siteUsersResource(request, at),
    getuserbyid: (at) =>
      entities.user.resource(request, access.principals.user(numberArgument(at, 'userId'))),
    ensureuser: () => ensureUser(request),
    sitegroups: (at) => siteGroupsResource(request, at),
    associatedownergroup: () => entities.group.resource(request, access.groups.associated('owners')),
    associatedmembergroup: () => entities.group.resource(request, access.groups.associated('members')),
    associatedvisitorgroup: () => entities.group.resource(request, access.groups.associated('visitors')),
    roledefinitions: (at) => roleDefinitionsResource(request, at),
    lists: (at) => listsResource(request, at),
    getlist: (at) => entities.list.resource(request, access.lists.byUrl(textArgument(at, 'strUrl'))),
    getlistusingpath: (at) =>
      entities.list.resource(request, access.lists.byUrl(textArgument(at, 'DecodedUrl'))),
    getfolderbyserverrelativepath: (at) => folderByAddress(request, textArgument(at, 'decodedUrl')),
    getfolderbyserverrelativeurl: (at) =>
      folderByAddress(request, decoded(textArgument(at, 'serverRelativeUrl')))
  };
}

/** The older calls take addresses encoded or not (docs: supporting % and # in files and folders). */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
