import { randomUUID } from 'node:crypto';
import { builtInFields } from '../fields/builtInFields';
import { encodeName } from '../fields/internalName';
import { permissions } from '../security/Rights';
import type { ListSettings } from '../store/ListSettings';
import { newListSettings } from '../store/ListSettings';
import type { Store } from '../store/Store';
import type { ListRow, SiteRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import { defaultViewOf } from './defaultView';

export interface ListChange {
  title?: string;
  readSecurity?: number;
  writeSecurity?: number;
  settings: Partial<ListSettings>;
}

export const listSettings = (list: ListRow): ListSettings => JSON.parse(list.settings) as ListSettings;

/** Templates this server can make, with their base type: generic list, document library, site pages. */
const CREATABLE: Readonly<Record<number, number>> = { 100: 0, 101: 1, 119: 1 };

/** Lists of the site that the user may see. */
export class ListsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public all(): ListRow[] {
    const { store, site, gate } = this.#context;
    return store.lists.all(site.id).filter((list) => gate.seesList(list));
  }

  /** A list without any right in it looks as if it did not exist. @throws SharePointFault 404 */
  public byId(id: string): ListRow {
    const { store, site, gate } = this.#context;
    const list = store.lists.byId(site.id, id.toLowerCase());
    if (!list || !gate.seesList(list)) throw faults.listIdNotFound();
    return list;
  }

  /** @throws SharePointFault 404 */
  public byTitle(title: string, webUrl: string): ListRow {
    const { store, site, gate } = this.#context;
    const list = store.lists.byTitle(site.id, title);
    if (!list || !gate.seesList(list)) throw faults.listNotFound(title, webUrl);
    return list;
  }

  /** getList: the list must be there (404), and the user must see it (403). */
  public byUrl(url: string): ListRow {
    const { store, site, gate } = this.#context;
    const path = url.startsWith('/') ? url : `${site.url}/${url}`;
    if (!`${path.toLowerCase()}/`.startsWith(`${site.url.toLowerCase()}/`)) throw faults.outsideWeb();
    const list = store.lists.byUrl(site.id, path.replace(/\/+$/, ''));
    if (!list) throw faults.folderNotFound();
    if (!gate.seesList(list)) throw faults.accessDenied();
    return list;
  }

  /** @throws SharePointFault 500 when the title is taken, 501 for a template this server does not play */
  public add(title: string, template: number, settings: Partial<ListSettings>): ListRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.manageLists);
    const baseType = CREATABLE[template];
    if (baseType === undefined) throw faults.notImplemented(`lists of template ${template}`);
    if (title.trim() === '') throw faults.badArgument('The title of a list cannot be empty.');
    if (store.lists.byTitle(site.id, title)) throw faults.titleTaken();
    return createList(store, site, {
      ...{ title, template, baseType, settings, now: this.#context.now() },
      name: freeName(store, site, title, baseType)
    });
  }

  public update(list: ListRow, change: ListChange): void {
    const { store, site, gate } = this.#context;
    gate.requireList(list, permissions.manageLists);
    const changed: ListRow = {
      ...list,
      title: change.title ?? list.title,
      read_security: change.readSecurity ?? list.read_security,
      write_security: change.writeSecurity ?? list.write_security,
      settings: JSON.stringify({ ...listSettings(list), ...change.settings }),
      version: list.version + 1,
      modified: this.#context.now()
    };
    const holder = store.lists.byTitle(site.id, changed.title);
    if (holder && holder.key !== list.key) throw faults.titleTaken();
    this.#checkCombination(changed);
    store.lists.save(changed);
    Object.assign(list, changed);
  }

  public remove(list: ListRow): void {
    this.#context.gate.requireList(list, permissions.manageLists);
    this.#context.store.lists.remove(list.key);
  }

  /** @returns the id of the recycle bin entry */
  public recycle(list: ListRow): string {
    const { store, site, gate } = this.#context;
    gate.requireList(list, permissions.manageLists);
    const id = randomUUID();
    store.items.recycle(id, site.id, list.key, null, this.#context.me().id, this.#context.now(), list);
    store.lists.recycle(list.key);
    return id;
  }

  /**
   * Items and folders, those in folders too (documentation of SPList.ItemCount). The same for everybody,
   * whatever each may read (unverified).
   */
  public itemCount(list: ListRow): number {
    return this.#context.store.items.count(list.key);
  }

  /**
   * Own-only reading or writing and content approval exclude columns with unique values (SharePoint's settings page says
   * so for item-level permissions), and the values of the settings are what the settings page offers.
   */
  #checkCombination(list: ListRow): void {
    if (list.base_type === 1 && (list.read_security !== 1 || list.write_security !== 1)) {
      throw faults.badArgument('Item-level permissions are for lists; a document library has none.');
    }
    if (![1, 2].includes(list.read_security) || ![1, 2, 4].includes(list.write_security)) {
      throw faults.badArgument('Value does not fall within the expected range.');
    }
    const fields = this.#context.store.fields.all(list.key);
    const unique = fields.find((field) => field.EnforceUniqueValues);
    const restricted = list.read_security !== 1 || list.write_security !== 1;
    if (unique && (restricted || listSettings(list).EnableModeration)) throw uniqueExcluded(unique.Title);
  }
}

/** The refusal of a unique column together with item-level permissions or content approval. */
export function uniqueExcluded(columnTitle: string): SharePointFault {
  return new SharePointFault(
    500,
    '-2130575242, Microsoft.SharePoint.SPException',
    `The column [${columnTitle}] enforces unique values, which cannot be combined with item-level permissions or content approval.`
  );
}

interface NewList {
  title: string;
  /** last part of the root folder's address */
  name: string;
  template: number;
  baseType: number;
  settings: Partial<ListSettings>;
  now: string;
  /** folder above the root folder, relative to the web; by default Lists for lists, nothing for libraries */
  parent?: string;
}

/** Makes a list with its built-in columns and its first view, as SharePoint does, without asking for rights. */
export function createList(store: Store, site: SiteRow, wanted: NewList): ListRow {
  const parent = wanted.parent ?? (wanted.baseType === 1 ? '' : 'Lists/');
  const list = store.lists.add({
    id: randomUUID(),
    site_id: site.id,
    title: wanted.title,
    root_url: `${site.url}/${parent}${wanted.name}`,
    root_id: randomUUID(),
    entity_name: entityName(wanted.name, wanted.baseType),
    template: wanted.template,
    base_type: wanted.baseType,
    settings: JSON.stringify({ ...newListSettings(wanted.baseType), ...wanted.settings }),
    read_security: 1,
    write_security: 1,
    scope_id: site.scope_id,
    next_item_id: 1,
    version: 1,
    created: wanted.now,
    modified: wanted.now,
    deleted: wanted.now
  });
  for (const field of builtInFields(wanted.baseType)) store.fields.add(list.key, field);
  store.views.add(list.key, defaultViewOf(list));
  return list;
}

/** EntityTypeName: recorded PNP_x005f_..List for lists, Shared_x0020_Documents for libraries; the first letter in capitals. */
function entityName(name: string, baseType: number): string {
  const encoded = encodeName(name, false);
  return `${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}${baseType === 1 ? '' : 'List'}`;
}

/** The address comes from the title at birth: forbidden characters out, 50 characters at most (recorded), a number when taken. */
function freeName(store: Store, site: SiteRow, title: string, baseType: number): string {
  const cleaned = title
    .replace(/["#%*:<>?/\\|&~{}]/g, '')
    .trim()
    .replace(/\.+$/, '')
    .slice(0, 50)
    .trim();
  const base = cleaned === '' ? 'List' : cleaned;
  const parent = baseType === 1 ? '' : 'Lists/';
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? base : `${base}${number}`;
    if (!store.lists.byUrl(site.id, `${site.url}/${parent}${name}`)) return name;
  }
}
