import { randomUUID } from 'node:crypto';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { checkListViewThreshold } from '../limits/listViewThreshold';
import { limits } from '../limits/limits';
import type { QueryOptions } from '../odata/queryOptions';
import { parseSkipToken } from '../odata/skipToken';
import type { SkipToken } from '../odata/skipToken';
import { permissions } from '../security/Rights';
import type { SqlCondition } from '../store/ItemStore';
import type { ItemColumnName, ItemData, ItemRow, ListRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import { filterSql } from './filterSql';
import type { FilterScope } from './filterSql';
import { findColumn } from './itemColumns';
import { listSettings } from './ListsAccess';
import { afterSql, orderSql, sortKeys } from './sortSql';
import type { SortKey } from './sortSql';

export interface ItemPage {
  /** holding only the columns asked for */
  rows: ItemRow[];
  /** present when there is more */
  next?: SkipToken;
}

/** Reading and removing items and folders of lists, always within what the user may see. Writing is in ItemWriter. */
export class ItemsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  /**
   * One page of a list, items and folders of all folders.
   * @param columns what of each row to read besides its id, all when not given
   * @throws SharePointFault 400, 500 over the threshold
   */
  public page(list: ListRow, options: QueryOptions, columns?: readonly ItemColumnName[]): ItemPage {
    const { store } = this.#context;
    refuseUserInformation(list);
    const scope = this.#filterScope(list);
    const keys = sortKeys(options.orderBy, scope);
    this.#checkThreshold(list, options, keys, scope);
    const conditions: SqlCondition[] = [this.#context.gate.readCondition(list)];
    if (options.filter) conditions.push(filterSql(options.filter, scope));
    if (options.skipToken) conditions.push(afterSql(keys, parseSkipToken(options.skipToken)));
    const size = Math.min(options.top ?? limits.defaultPage, limits.largestPage);
    const rows = store.items.select(list.key, {
      condition: all(conditions),
      order: orderSql(keys),
      limit: size + 1,
      columns: columns && [...new Set<ItemColumnName>(['id', ...columns])]
    });
    if (rows.length <= size || size === 0) return { rows: rows.slice(0, size) };
    rows.pop();
    return { rows, next: this.#tokenAfter(list, rows[rows.length - 1].id, keys, scope) };
  }

  /** @throws SharePointFault 404, also when the user may not see it */
  public byId(list: ListRow, id: number): ItemRow {
    refuseUserInformation(list);
    const row = this.#readable(list, { sql: 'id = ?', values: [id] })[0];
    if (!row) throw faults.itemNotFound();
    return row;
  }

  /** Rows of the list a lookup column points at, as far as the user may read them. */
  public lookedUp(
    field: FieldDefinition,
    ids: number[]
  ): { list: ListRow; fields: readonly FieldDefinition[]; rows: Map<number, ItemRow> } {
    const { list, fields } = this.#target(field);
    const rows = this.#readable(list, {
      sql: 'id IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify([...new Set(ids)])]
    });
    return { list, fields, rows: new Map(rows.map((row) => [row.id, row])) };
  }

  /** Current version first. Needs View Versions. */
  public versions(list: ListRow, item: ItemRow): ItemRow[] {
    this.#context.gate.requireItem(list, item, permissions.viewVersions);
    const kept = this.#context.store.items.versions(list.key, item.id);
    return kept.length > 0 ? kept : [item];
  }

  /** @param ifMatch the If-Match header. @throws SharePointFault 403, 412 */
  public remove(list: ListRow, item: ItemRow, ifMatch: string | undefined): void {
    this.#prepareRemoval(list, item, ifMatch);
    const { store } = this.#context;
    for (const row of this.#withContent(item)) this.#drop(row);
    store.lists.touch(list.key, this.#context.now(), true);
  }

  /** Moves the item (a folder with all it holds) to the recycle bin. @returns the id of the entry */
  public recycle(list: ListRow, item: ItemRow, ifMatch: string | undefined): string {
    this.#prepareRemoval(list, item, ifMatch);
    const { store, site } = this.#context;
    const id = randomUUID();
    const rows = this.#withContent(item);
    const kept = rows.map((row) => ({ row, versions: store.items.versions(list.key, row.id) }));
    store.items.recycle(id, site.id, list.key, item.id, this.#context.me().id, this.#context.now(), kept);
    for (const row of rows) this.#drop(row);
    store.lists.touch(list.key, this.#context.now(), true);
    return id;
  }

  #prepareRemoval(list: ListRow, item: ItemRow, ifMatch: string | undefined): void {
    this.#context.gate.requireItem(list, item, permissions.deleteItems);
    checkIfMatch(item, ifMatch);
    // What lies in a folder must be removable too, item by item.
    if (item.is_folder) {
      for (const row of this.#withContent(item))
        this.#context.gate.requireItem(list, row, permissions.deleteItems);
    }
  }

  #withContent(item: ItemRow): ItemRow[] {
    if (!item.is_folder) return [item];
    return [item, ...this.#context.store.items.below(item.list_key, `${item.dir}/${item.leaf}`)];
  }

  #drop(row: ItemRow): void {
    const { store } = this.#context;
    store.items.remove(row);
    const scope = store.scopes.scope(row.scope_id);
    if (scope?.list_key === row.list_key && scope.item_id === row.id) store.scopes.remove(scope.id);
  }

  #readable(list: ListRow, condition: SqlCondition): ItemRow[] {
    const { store, gate } = this.#context;
    const whole = all([gate.readCondition(list), condition]);
    return store.items.select(list.key, { condition: whole, order: 'id ASC', limit: limits.largestPage });
  }

  #filterScope(list: ListRow): FilterScope {
    const { store, site, gate } = this.#context;
    return {
      siteId: site.id,
      list,
      fields: store.fields.all(list.key),
      target: (field) => {
        const target = this.#target(field);
        return { ...target, readable: gate.readCondition(target.list) };
      }
    };
  }

  #target(field: FieldDefinition): { list: ListRow; fields: readonly FieldDefinition[] } {
    const { store, site } = this.#context;
    const list = store.lists.byId(site.id, (field.LookupList ?? '').replace(/[{}]/g, ''));
    if (!list) throw faults.listIdNotFound();
    return { list, fields: store.fields.all(list.key) };
  }

  #checkThreshold(list: ListRow, options: QueryOptions, keys: SortKey[], scope: FilterScope): void {
    const { store } = this.#context;
    checkListViewThreshold({
      filter: options.filter,
      sort: keys,
      field: (name) => findColumn(scope.fields, name)?.field,
      countAll: (limit) => store.items.countUpTo(list.key, { sql: '1 = 1', values: [] }, limit),
      countMatches: (node, limit) => store.items.countUpTo(list.key, filterSql(node, scope), limit)
    });
  }

  /** Reads the last row again, whole: its sort columns need not be among those of the page. */
  #tokenAfter(list: ListRow, id: number, keys: SortKey[], scope: FilterScope): SkipToken {
    const values: Record<string, string> = {};
    const row = this.#context.store.items.byId(list.key, id);
    for (const key of keys) {
      if (key.sql === 'id') continue;
      const field = findColumn(scope.fields, key.name)?.field;
      values[key.name] = row && field ? sortText(row, field) : '';
    }
    return { id, previous: false, values };
  }
}

/** The stored value of a sort column as text for the page token. */
function sortText(row: ItemRow, field: FieldDefinition): string {
  const own: Record<string, unknown> = {
    Author: row.author,
    Editor: row.editor,
    Created: row.created,
    Modified: row.modified,
    FSObjType: row.is_folder,
    FileLeafRef: row.leaf,
    FileDirRef: row.dir,
    FileRef: `${row.dir}/${row.leaf}`,
    UniqueId: row.unique_id,
    GUID: row.guid,
    ContentTypeId: row.content_type,
    owshiddenversion: row.version,
    _UIVersionString: `${Math.floor(row.ui_version / 512)}.${row.ui_version % 512}`
  };
  const value =
    field.InternalName in own
      ? own[field.InternalName]
      : (JSON.parse(row.data) as ItemData)[field.InternalName];
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

/** `"guid,version"`, quotes included. */
export function itemEtag(row: ItemRow): string {
  return `"${row.unique_id},${row.version}"`;
}

/** No header and `*` overwrite; anything else must be the current ETag (docs: working with lists; sp-dev-fx-controls-react#1509). */
export function checkIfMatch(row: ItemRow, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '' || ifMatch === '*') return;
  const requested = ifMatch.replace(/^W\//, '');
  if (requested !== itemEtag(row)) throw faults.etagMismatch(requested, itemEtag(row));
}

/** The User Information List is kept as principals; its rows as items are not played. */
function refuseUserInformation(list: ListRow): void {
  if (list.template === 112) throw faults.notImplemented('the items of the User Information List');
}

export function keepsVersions(list: ListRow): boolean {
  return listSettings(list).EnableVersioning;
}

function all(conditions: SqlCondition[]): SqlCondition {
  return {
    sql: conditions.map((condition) => `(${condition.sql})`).join(' AND '),
    values: conditions.flatMap((condition) => condition.values)
  };
}
