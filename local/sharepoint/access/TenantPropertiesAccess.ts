import { permissions } from '../security/Rights';
import type { StorageEntityRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';

/**
 * Tenant properties ("storage entities"). Every signed-in user reads them from any web; only an owner of the app catalogue
 * writes them, and only there (docs: spfx/tenant-properties).
 */
export class TenantPropertiesAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public read(key: string): StorageEntityRow | undefined {
    return this.#context.store.directory.storageEntity(key);
  }

  /** Server-relative address of the app catalogue; undefined when the tenant has none. */
  public catalogPath(): string | undefined {
    return this.#context.store.directory.catalogPath();
  }

  public write(row: StorageEntityRow): void {
    this.#requireCatalogOwner();
    if (row.key === '') throw faults.badArgument('The key of a tenant property cannot be empty.');
    this.#context.store.directory.saveStorageEntity(row);
  }

  public remove(key: string): void {
    this.#requireCatalogOwner();
    this.#context.store.directory.removeStorageEntity(key);
  }

  #requireCatalogOwner(): void {
    const { site, gate } = this.#context;
    if (!site.app_catalog) throw faults.accessDenied();
    gate.requireWeb(permissions.manageWeb | permissions.managePermissions);
  }
}
