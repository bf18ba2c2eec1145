import { permissions } from '../security/Rights';
import type { ItemRow, ListRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import type { ItemWriter } from './ItemWriter';

/** A folder: the root of a list (no item of its own), or a folder item. */
export interface Folder {
  list: ListRow;
  item?: ItemRow;
  url: string;
}

/** Folders by address. Folders outside lists (SitePages' siblings, _catalogs) are not played. */
export class FoldersAccess {
  readonly #context: AccessContext;
  readonly #writer: ItemWriter;

  public constructor(context: AccessContext, writer: ItemWriter) {
    this.#context = context;
    this.#writer = writer;
  }

  public root(list: ListRow): Folder {
    return { list, url: list.root_url };
  }

  public ofItem(list: ListRow, item: ItemRow): Folder {
    return { list, item, url: `${item.dir}/${item.leaf}` };
  }

  /** @throws SharePointFault 400 outside the web, 404 when it is not there for this user */
  public byUrl(address: string): Folder {
    const folder = this.find(address);
    if (!folder) throw faults.folderNotFound();
    return folder;
  }

  /** @param address server-relative, or relative to the web */
  public find(address: string): Folder | undefined {
    const { store, site, gate } = this.#context;
    const url = (address.startsWith('/') ? address : `${site.url}/${address}`).replace(/\/+$/, '');
    if (!`${url.toLowerCase()}/`.startsWith(`${site.url.toLowerCase()}/`)) throw faults.outsideWeb();
    const list = store.lists
      .all(site.id)
      .find((candidate) => `${url.toLowerCase()}/`.startsWith(`${candidate.root_url.toLowerCase()}/`));
    if (!list || !gate.seesList(list)) return undefined;
    if (url.toLowerCase() === list.root_url.toLowerCase()) return this.root(list);
    const cut = url.lastIndexOf('/');
    const [item] = this.#readable(list, 'dir = ? AND leaf = ?', [url.slice(0, cut), url.slice(cut + 1)]);
    return item && this.ofItem(list, item);
  }

  public children(folder: Folder): Folder[] {
    return this.#readable(folder.list, 'dir = ?', [folder.url]).map((item) => this.ofItem(folder.list, item));
  }

  public parent(folder: Folder): Folder | undefined {
    return folder.item && this.find(folder.item.dir);
  }

  /** Number of things directly in it, whoever may see them: the number SharePoint shows. */
  public itemCount(folder: Folder): number {
    return this.#context.store.items.countChildren(folder.list.key, folder.url);
  }

  /** @throws SharePointFault 500 when it is there and may not be taken over */
  public add(parent: Folder, name: string, overwrite: boolean): Folder {
    const existing = this.find(`${parent.url}/${name}`);
    if (existing && overwrite) return existing;
    const item = this.#writer.add(parent.list, parent.url, { values: {} }, name);
    return this.ofItem(parent.list, item);
  }

  #readable(list: ListRow, sql: string, values: string[]): ItemRow[] {
    const { store, gate } = this.#context;
    const condition = gate.readCondition(list);
    return store.items.select(list.key, {
      condition: {
        sql: `${condition.sql} AND is_folder = 1 AND ${sql}`,
        values: [...condition.values, ...values]
      },
      order: 'leaf ASC',
      limit: 5000
    });
  }

  /** The root folder of a list carries the list's own rights. */
  public requireManage(folder: Folder): void {
    this.#context.gate.requireList(folder.list, permissions.manageLists);
  }
}
