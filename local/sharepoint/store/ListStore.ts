import type { Database } from './Database';
import type { ListRow } from './rows';

export type NewListRow = Omit<ListRow, 'key'>;

/** Lists of all sites, without any rights. Recycled lists are never returned. */
export class ListStore {
  public constructor(private readonly database: Database) {}

  public all(siteId: string): ListRow[] {
    return this.database.all<ListRow>(
      'SELECT * FROM lists WHERE site_id = ? AND recycled = 0 ORDER BY title',
      siteId
    );
  }

  public byId(siteId: string, id: string): ListRow | undefined {
    return this.database.get<ListRow>(
      'SELECT * FROM lists WHERE site_id = ? AND id = ? AND recycled = 0',
      siteId,
      id
    );
  }

  public byTitle(siteId: string, title: string): ListRow | undefined {
    return this.database.get<ListRow>(
      'SELECT * FROM lists WHERE site_id = ? AND title = ? AND recycled = 0',
      siteId,
      title
    );
  }

  public byUrl(siteId: string, rootUrl: string): ListRow | undefined {
    return this.database.get<ListRow>(
      'SELECT * FROM lists WHERE site_id = ? AND root_url = ? AND recycled = 0',
      siteId,
      rootUrl
    );
  }

  public byKey(key: number): ListRow | undefined {
    return this.database.get<ListRow>('SELECT * FROM lists WHERE key = ?', key);
  }

  public add(row: NewListRow): ListRow {
    const { rowid } = this.database.run(
      `INSERT INTO lists (id, site_id, title, root_url, root_id, entity_name, template, base_type, settings, read_security,
         write_security, scope_id, next_item_id, version, created, modified, deleted)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row.id, row.site_id, row.title, row.root_url, row.root_id, row.entity_name, row.template],
      ...[row.base_type, row.settings, row.read_security, row.write_security, row.scope_id],
      ...[row.next_item_id, row.version, row.created, row.modified, row.deleted]
    );
    return { ...row, key: rowid };
  }

  public save(row: ListRow): void {
    this.database.run(
      `UPDATE lists SET title = ?, settings = ?, read_security = ?, write_security = ?, scope_id = ?, version = ?,
         modified = ? WHERE key = ?`,
      ...[row.title, row.settings, row.read_security, row.write_security, row.scope_id],
      ...[row.version, row.modified, row.key]
    );
  }

  /** Ids are given once and never again, also when the item is deleted. */
  public takeItemId(key: number): number {
    const row = this.database.get<{ id: number }>(
      'UPDATE lists SET next_item_id = next_item_id + 1 WHERE key = ? RETURNING next_item_id - 1 AS id',
      key
    );
    if (!row) throw new Error(`no list ${key}`);
    return row.id;
  }

  /** Note that items were written (or removed) at this time. */
  public touch(key: number, modified: string, removed: boolean): void {
    this.database.run(
      'UPDATE lists SET modified = ?, deleted = CASE WHEN ? THEN ? ELSE deleted END WHERE key = ?',
      modified,
      removed ? 1 : 0,
      modified,
      key
    );
  }

  public recycle(key: number): void {
    this.database.run('UPDATE lists SET recycled = 1 WHERE key = ?', key);
  }

  public remove(key: number): void {
    for (const table of ['items', 'item_versions', 'fields', 'views', 'recycle_bin']) {
      this.database.run(`DELETE FROM ${table} WHERE list_key = ?`, key);
    }
    this.database.run(
      'DELETE FROM role_assignments WHERE scope_id IN (SELECT id FROM scopes WHERE list_key = ?)',
      key
    );
    this.database.run('DELETE FROM scopes WHERE list_key = ?', key);
    this.database.run('DELETE FROM lists WHERE key = ?', key);
  }

  /** Lists and items that inherit one scope are moved to another, list-wide (when the web's inheritance changes nothing moves). */
  public moveScope(key: number, from: number, to: number): void {
    this.database.run('UPDATE lists SET scope_id = ? WHERE key = ?', to, key);
    this.database.run('UPDATE items SET scope_id = ? WHERE list_key = ? AND scope_id = ?', to, key, from);
  }
}
