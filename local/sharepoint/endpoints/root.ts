import { contextInfoResource } from './contextInfo';
import { childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { siteResource } from './site';
import { tenantSettingsResource } from './tenantSettings';
import { webResource } from './web';

/** What stands directly below _api. */
export function rootResource(request: ApiRequest): Resource {
  return {
    name: '_api',
    child: (segment) =>
      childOf(
        {
          contextinfo: () => contextInfoResource(request),
          web: () => webResource(request),
          site: () => siteResource(request),
          sp_tenantsettings_current: () => tenantSettingsResource(request)
        },
        segment
      )
  };
}
