import type { CatalogAppRow } from '../access/types';
import type { ApiRequest } from './ApiRequest';
import { projectAll } from './project';
import { childOf } from './Resource';
import type { Resource } from './Resource';
import type { Shape } from './Shape';

/**
 * As in an answer recorded by client library users, without what would need the package itself. `ID` is the catalogue's own
 * for the row, `ProductId` the one in package-solution.json. `Deployed` is true: the packages here are trusted when added.
 */
const appShape: Shape<CatalogAppRow> = {
  type: () => 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata',
  typeName: 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata',
  link: (app) => `Web/TenantAppCatalog/AvailableApps/GetById('${app.id}')`,
  defaults: (app) => ({
    AppCatalogVersion: app.version,
    CanUpgrade: false,
    ContainsTenantWideExtension: false,
    CurrentVersionDeployed: true,
    Deployed: true,
    ErrorMessage: 'No errors.',
    ID: app.id,
    InstalledVersion: '',
    IsClientSideSolution: true,
    IsEnabled: true,
    IsValidAppPackage: true,
    ProductId: app.product_id,
    Title: app.title
  })
};

/** web/tenantappcatalog (docs: ALM APIs). Reading only: packages are put there with `tenant.deployApp`. */
export function tenantAppCatalogResource(request: ApiRequest): Resource {
  const availableApps = (): Resource => ({
    name: 'TenantAppCatalog/AvailableApps',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, appShape, request.access.catalog.apps(), request.options)
    })
  });
  return {
    name: 'TenantAppCatalog',
    child: (segment) => childOf({ availableapps: availableApps }, segment)
  };
}
