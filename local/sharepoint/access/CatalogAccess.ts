import { permissions } from '../security/Rights';
import type { CatalogAppRow } from '../store/rows';
import { SharePointFault } from '../wire/SharePointFault';
import { AccessContext } from './AccessContext';

/**
 * Packages in the tenant's app catalogue. They can be asked for from any site, but belong to the catalogue: who may not
 * open that site is refused (that the refusal is 403 is unverified).
 */
export class CatalogAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  /** @throws SharePointFault 403; 404 in a tenant without a catalogue */
  public apps(): CatalogAppRow[] {
    const { store, actor } = this.#context;
    const path = store.directory.catalogPath();
    const site = path === undefined ? undefined : store.directory.site(path);
    if (!site) throw noCatalog();
    const catalog = new AccessContext(store, site, actor.user, () => this.#context.nowDate());
    catalog.gate.requireWeb(permissions.open | permissions.viewItems);
    return store.directory.catalogApps();
  }
}

/** Words and status are those of another page about the catalogue (sp-dev-docs#1503); for this call unverified. */
function noCatalog(): SharePointFault {
  return new SharePointFault(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    'There is no app catalog site for this tenant.'
  );
}
