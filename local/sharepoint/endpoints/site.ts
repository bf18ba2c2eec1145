import type { SiteRow } from '../access/types';
import { entityResult, project, propertyResource } from './project';
import type { Shape } from './project';
import { childOf } from './Resource';
import type { ApiRequest, Resource } from './Resource';
import { webResource, webShape } from './web';

/** SP.Site: the properties that do not belong to features this server does not play. */
function siteShape(request: ApiRequest): Shape<SiteRow> {
  return {
    type: () => 'SP.Site',
    typeName: 'SP.Site',
    link: () => 'Site',
    defaults: (site) => ({
      Classification: '',
      CompatibilityLevel: 15,
      GroupId: site.group_id,
      HubSiteId: '00000000-0000-0000-0000-000000000000',
      Id: site.id,
      IsHubSite: false,
      LockIssue: null,
      PrimaryUri: `${request.webUrl}/`,
      ReadOnly: false,
      ServerRelativeUrl: site.url === '' ? '/' : site.url,
      TrimAuditLog: true,
      UpgradeInfo: null,
      Url: request.webUrl
    }),
    navigation: {
      RootWeb: (site, nested) => project(request, webShape(request), site, nested)
    }
  };
}

export function siteResource(request: ApiRequest): Resource {
  const shape = siteShape(request);
  const site = request.access.web.row();
  return {
    name: 'SP.Site',
    get: () => entityResult(project(request, shape, site, request.options)),
    child: (segment) =>
      childOf({ rootweb: () => webResource(request) }, segment) ?? propertyResource(shape, site, segment.key)
  };
}
