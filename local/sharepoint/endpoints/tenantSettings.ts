import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';

/**
 * Where the tenant's app catalogue is; null when there is none. Answers on any site (docs: "Retrieve the URL of the
 * tenant app catalog"). Nothing else of SP.TenantSettings is played.
 */
export function tenantSettingsResource(request: ApiRequest): Resource {
  return {
    name: 'SP.TenantSettings',
    get: () => {
      const path = request.access.tenantProperties.catalogPath();
      const { origin } = new URL(request.webUrl);
      return {
        kind: 'entity',
        entity: {
          type: 'SP.TenantSettings',
          uri: `${request.webUrl}/_api/SP_TenantSettings_Current`,
          editLink: 'SP_TenantSettings_Current',
          properties: { CorporateCatalogUrl: path === undefined ? null : `${origin}${path}` }
        }
      };
    }
  };
}
