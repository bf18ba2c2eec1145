import type { SiteRow } from '../access/types';
import { entityResult, project, propertyResource } from './project';
import type { Shape } from './Shape';
import { childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';

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
      RootWeb: (site, nested) => project(request, request.entities.web.shape(request), site, nested)
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
      childOf({ rootweb: () => request.entities.web.resource(request, site) }, segment) ??
      propertyResource(shape, site, segment.key)
  };
}
