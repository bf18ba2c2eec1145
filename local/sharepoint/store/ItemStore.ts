import type { SQLInputValue } from 'node:sqlite';
import type { Database } from './Database';
import type { ItemColumnName, ItemRow } from './rows';

/** A condition for the WHERE clause with its values, in order. */
export interface SqlCondition {
  sql: string;
  values: SQLInputValue[];
}

export interface ItemSelection {
  condition: SqlCondition;
  /** ORDER BY list, e.g. 'id ASC' */
  order: string;
  limit: number;
  /** What of each row to read, all when not given; the rows hold nothing else. */
  columns?: readonly ItemColumnName[];
}

const COLUMNS =
  'list_key, id, is_folder, dir, leaf, content_type, author, editor, created, modified, version, ui_version, unique_id, guid, scope_id, data';

/** Items, folders, their versions and the recycle bin, without any rights. */
export class ItemStore {
  public constructor(private readonly database: Database) {}

  public select(listKey: number, selection: ItemSelection): ItemRow[] {
    // The list key stands in the text because SQLite matches a partial index only against a constant.
    return this.database.all<ItemRow>(
      `SELECT ${selection.columns?.join(', ') ?? '*'} FROM items WHERE list_key = ${listKey} AND ${selection.condition.sql}
       ORDER BY ${selection.order} LIMIT ?`,
      ...selection.condition.values,
      selection.limit
    );
  }

  /** How many rows match, counted no further than the limit. */
  public countUpTo(listKey: number, condition: SqlCondition, limit: number): number {
    const row = this.database.get<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT 1 FROM items WHERE list_key = ${listKey} AND ${condition.sql} LIMIT ?)`,
      ...condition.values,
      limit
    );
    return row?.n ?? 0;
  }

  public byId(listKey: number, id: number): ItemRow | undefined {
    return this.database.get<ItemRow>('SELECT * FROM items WHERE list_key = ? AND id = ?', listKey, id);
  }

  public byPath(listKey: number, dir: string, leaf: string): ItemRow | undefined {
    return this.database.get<ItemRow>(
      'SELECT * FROM items WHERE list_key = ? AND dir = ? AND leaf = ?',
      listKey,
      dir,
      leaf
    );
  }

  public folders(listKey: number, dir: string): ItemRow[] {
    return this.database.all<ItemRow>(
      'SELECT * FROM items WHERE list_key = ? AND dir = ? AND is_folder = 1 ORDER BY leaf',
      listKey,
      dir
    );
  }

  public countChildren(listKey: number, dir: string): number {
    return this.#count('SELECT count(*) AS n FROM items WHERE list_key = ? AND dir = ?', listKey, dir);
  }

  public count(listKey: number): number {
    return this.#count('SELECT count(*) AS n FROM items WHERE list_key = ?', listKey);
  }

  public add(row: ItemRow): void {
    this.database.run(
      `INSERT INTO items (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...itemValues(row)
    );
  }

  public save(row: ItemRow): void {
    const { list_key: listKey, id } = row;
    this.database.run(
      `UPDATE items SET leaf = ?, content_type = ?, author = ?, editor = ?, created = ?, modified = ?, version = ?,
         ui_version = ?, data = ? WHERE list_key = ? AND id = ?`,
      ...[row.leaf, row.content_type, row.author, row.editor, row.created, row.modified, row.version],
      ...[row.ui_version, row.data, listKey, id]
    );
  }

  public remove(row: ItemRow): void {
    this.database.run('DELETE FROM items WHERE list_key = ? AND id = ?', row.list_key, row.id);
    this.database.run('DELETE FROM item_versions WHERE list_key = ? AND item_id = ?', row.list_key, row.id);
  }

  /** Everything below a folder, deepest last. */
  public below(listKey: number, folderUrl: string): ItemRow[] {
    return this.database.all<ItemRow>(
      'SELECT * FROM items WHERE list_key = ? AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE) ORDER BY length(dir)',
      listKey,
      folderUrl,
      folderUrl.length + 1,
      `${folderUrl}/`
    );
  }

  public moveFolder(listKey: number, from: string, to: string): void {
    this.database.run(
      `UPDATE items SET dir = ? || substr(dir, ?) WHERE list_key = ? AND (dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`,
      to,
      from.length + 1,
      listKey,
      from,
      from.length + 1,
      `${from}/`
    );
  }

  /** Rows of a list that lie in one scope (below a folder, or just the item itself) go over to another. */
  public moveScope(listKey: number, from: number, to: number, folderUrl: string, itemId: number): void {
    this.database.run(
      `UPDATE items SET scope_id = ? WHERE list_key = ? AND scope_id = ?
       AND (id = ? OR dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)`,
      ...[to, listKey, from, itemId, folderUrl, folderUrl.length + 1, `${folderUrl}/`]
    );
  }

  public addVersion(row: ItemRow): void {
    this.database.run(
      'INSERT OR REPLACE INTO item_versions (list_key, item_id, ui_version, row) VALUES (?, ?, ?, ?)',
      row.list_key,
      row.id,
      row.ui_version,
      JSON.stringify(row)
    );
  }

  /** Newest first. */
  public versions(listKey: number, itemId: number): ItemRow[] {
    return this.database
      .all<{
        row: string;
      }>(
        'SELECT row FROM item_versions WHERE list_key = ? AND item_id = ? ORDER BY ui_version DESC',
        listKey,
        itemId
      )
      .map((found) => JSON.parse(found.row) as ItemRow);
  }

  /** Drops the oldest major versions beyond the list's limit. */
  public trimVersions(listKey: number, itemId: number, keep: number): void {
    this.database.run(
      `DELETE FROM item_versions WHERE list_key = ? AND item_id = ? AND ui_version NOT IN
       (SELECT ui_version FROM item_versions WHERE list_key = ? AND item_id = ? ORDER BY ui_version DESC LIMIT ?)`,
      listKey,
      itemId,
      listKey,
      itemId,
      keep
    );
  }

  public recycle(
    id: string,
    siteId: string,
    listKey: number,
    itemId: number | null,
    by: number,
    at: string,
    row: unknown
  ): void {
    this.database.run(
      'INSERT INTO recycle_bin (id, site_id, list_key, item_id, deleted_by, deleted, row) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[id, siteId, listKey, itemId, by, at, JSON.stringify(row)]
    );
  }

  #count(sql: string, ...values: SQLInputValue[]): number {
    return this.database.get<{ n: number }>(sql, ...values)?.n ?? 0;
  }
}

function itemValues(row: ItemRow): SQLInputValue[] {
  return [
    ...[row.list_key, row.id, row.is_folder, row.dir, row.leaf, row.content_type, row.author, row.editor],
    ...[
      row.created,
      row.modified,
      row.version,
      row.ui_version,
      row.unique_id,
      row.guid,
      row.scope_id,
      row.data
    ]
  ];
}
