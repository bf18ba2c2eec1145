import { randomBytes } from 'node:crypto';
import type { Database } from './Database';
import type { CatalogAppRow, SiteRow, StorageEntityRow, UserRow } from './rows';

/** What belongs to the tenant and not to one site: directory users, sites, tenant properties, the server's own secret. */
export class DirectoryStore {
  public constructor(private readonly database: Database) {}

  public saveUser(user: UserRow): void {
    this.database.run(
      `INSERT INTO users (login, title, email, object_id) VALUES (?, ?, ?, ?)
       ON CONFLICT (login) DO UPDATE SET title = excluded.title, email = excluded.email, object_id = excluded.object_id`,
      user.login,
      user.title,
      user.email,
      user.object_id
    );
  }

  public user(login: string): UserRow | undefined {
    return this.database.get<UserRow>('SELECT * FROM users WHERE login = ?', login);
  }

  public users(): UserRow[] {
    return this.database.all<UserRow>('SELECT * FROM users ORDER BY rowid');
  }

  /** @param url '' for the root site, else '/sites/x' */
  public site(url: string): SiteRow | undefined {
    return this.database.get<SiteRow>('SELECT * FROM sites WHERE url = ?', url);
  }

  /** Server-relative address of the tenant's app catalogue. */
  public catalogPath(): string | undefined {
    return this.database.get<SiteRow>('SELECT * FROM sites WHERE app_catalog = 1 LIMIT 1')?.url;
  }

  public saveSite(site: SiteRow & { next_principal: number; next_role: number }): void {
    this.database.run(
      `INSERT INTO sites (id, web_id, url, template, group_id, app_catalog, scope_id, created, root_folder_id, owners,
         members, visitors, next_principal, next_role, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[site.id, site.web_id, site.url, site.template, site.group_id, site.app_catalog, site.scope_id],
      ...[site.created, site.root_folder_id, site.owners, site.members, site.visitors],
      ...[site.next_principal, site.next_role, site.settings]
    );
  }

  public saveSiteSettings(siteId: string, settings: string): void {
    this.database.run('UPDATE sites SET settings = ? WHERE id = ?', settings, siteId);
  }

  public storageEntity(key: string): StorageEntityRow | undefined {
    return this.database.get<StorageEntityRow>('SELECT * FROM storage_entities WHERE key = ?', key);
  }

  public saveStorageEntity(row: StorageEntityRow): void {
    this.database.run(
      'INSERT OR REPLACE INTO storage_entities (key, value, description, comment) VALUES (?, ?, ?, ?)',
      row.key,
      row.value,
      row.description,
      row.comment
    );
  }

  public catalogApps(): CatalogAppRow[] {
    return this.database.all<CatalogAppRow>('SELECT * FROM catalog_apps ORDER BY title');
  }

  /** A package that is already there keeps its id. */
  public saveCatalogApp(app: CatalogAppRow): void {
    this.database.run(
      `INSERT INTO catalog_apps (product_id, id, title, version) VALUES (?, ?, ?, ?)
       ON CONFLICT (product_id) DO UPDATE SET title = excluded.title, version = excluded.version`,
      ...[app.product_id, app.id, app.title, app.version]
    );
  }

  public removeStorageEntity(key: string): void {
    this.database.run('DELETE FROM storage_entities WHERE key = ?', key);
  }

  /** A random key made at the first start and kept in the file, so sessions and digests outlive a restart. */
  public secret(): string {
    const row = this.database.get<{ value: string }>("SELECT value FROM secrets WHERE name = 'signing'");
    if (row) return row.value;
    const value = randomBytes(32).toString('hex');
    this.database.run("INSERT INTO secrets (name, value) VALUES ('signing', ?)", value);
    return value;
  }
}
