import { randomUUID } from 'node:crypto';
import { defaultValue } from '../fields/defaultValue';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { isPerson } from '../fields/FieldDefinition';
import { valueFaults } from '../fields/valueFaults';
import { permissions } from '../security/Rights';
import { dataColumn } from '../store/FieldStore';
import type { ItemData, ItemRow, ListRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import { checkIfMatch, keepsVersions } from './ItemsAccess';
import { listSettings } from './ListsAccess';
import { equalsSql } from './textSql';

/** Parsed values by internal name, and the columns SharePoint itself owns where a caller may set them. */
export interface ItemChange {
  values: ItemData;
  leaf?: string;
  author?: number;
  editor?: number;
  created?: string;
  modified?: string;
}

/** Adding and changing items and folders. */
export class ItemWriter {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  /**
   * @param dir server-relative folder of the list
   * @param folderName present: makes a folder of that name; absent: an item
   * @throws SharePointFault 403, 404 for a folder that is not there, 500 for duplicates
   */
  public add(list: ListRow, dir: string, change: ItemChange, folderName?: string): ItemRow {
    const { store, gate } = this.#context;
    if (list.template === 112) throw faults.accessDenied();
    if (list.base_type === 1 && folderName === undefined) throw faults.notImplemented('files in libraries');
    const parent = this.#folder(list, dir);
    gate.requireAdd(list, parent.scopeId);
    if (folderName !== undefined) this.#checkFolderName(list, parent.url, folderName);
    const fields = store.fields.all(list.key);
    const data = this.#withDefaults(fields, change.values);
    this.#checkValues(list, fields, data, undefined);
    const me = this.#context.me().id;
    const now = this.#context.now();
    const id = store.lists.takeItemId(list.key);
    const row: ItemRow = {
      list_key: list.key,
      id,
      is_folder: folderName === undefined ? 0 : 1,
      dir: parent.url,
      leaf: folderName ?? `${id}_.000`,
      content_type: contentTypeId(list, folderName !== undefined),
      author: change.author ?? me,
      editor: change.editor ?? me,
      created: change.created ?? now,
      modified: change.modified ?? now,
      version: 1,
      ui_version: 512,
      unique_id: randomUUID(),
      guid: randomUUID(),
      scope_id: parent.scopeId,
      data: JSON.stringify(data)
    };
    store.items.add(row);
    if (keepsVersions(list)) store.items.addVersion(row);
    store.lists.touch(list.key, now, false);
    return row;
  }

  /** @throws SharePointFault 403, 412, 500 for duplicates */
  public update(list: ListRow, item: ItemRow, change: ItemChange, ifMatch: string | undefined): ItemRow {
    const { store, gate } = this.#context;
    gate.requireItem(list, item, permissions.editItems);
    checkIfMatch(item, ifMatch);
    const fields = store.fields.all(list.key);
    const data = compact({ ...(JSON.parse(item.data) as ItemData), ...change.values });
    this.#checkValues(list, fields, change.values, item.id);
    const versioned = keepsVersions(list);
    const now = this.#context.now();
    const row: ItemRow = {
      ...item,
      author: change.author ?? item.author,
      editor: change.editor ?? this.#context.me().id,
      created: change.created ?? item.created,
      modified: change.modified ?? now,
      version: item.version + 1,
      ui_version: versioned ? item.ui_version + 512 : item.ui_version,
      data: JSON.stringify(data)
    };
    if (change.leaf !== undefined && change.leaf !== item.leaf) this.#rename(list, item, row, change.leaf);
    store.items.save(row);
    if (versioned) {
      store.items.addVersion(row);
      store.items.trimVersions(
        list.key,
        row.id,
        listSettings(list).MajorVersionLimit || Number.MAX_SAFE_INTEGER
      );
    }
    store.lists.touch(list.key, now, false);
    return row;
  }

  /** The scope and exact address of a folder the user may see. */
  #folder(list: ListRow, dir: string): { url: string; scopeId: number } {
    const { store, gate } = this.#context;
    if (dir.toLowerCase() === list.root_url.toLowerCase())
      return { url: list.root_url, scopeId: list.scope_id };
    const cut = dir.lastIndexOf('/');
    const condition = gate.readCondition(list);
    const [folder] = store.items.select(list.key, {
      condition: {
        sql: `${condition.sql} AND is_folder = 1 AND dir = ? AND leaf = ?`,
        values: [...condition.values, dir.slice(0, cut), dir.slice(cut + 1)]
      },
      order: 'id ASC',
      limit: 1
    });
    if (!folder) throw faults.directoryNotFound();
    return { url: `${folder.dir}/${folder.leaf}`, scopeId: folder.scope_id };
  }

  #rename(list: ListRow, item: ItemRow, row: ItemRow, leaf: string): void {
    if (!item.is_folder) return;
    this.#checkFolderName(list, item.dir, leaf);
    row.leaf = leaf;
    this.#context.store.items.moveFolder(list.key, `${item.dir}/${item.leaf}`, `${item.dir}/${leaf}`);
  }

  #checkFolderName(list: ListRow, dir: string, name: string): void {
    if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name) || /^[\s.]|[\s.]$/.test(name)) {
      throw faults.badArgument(`The file or folder name "${name}" contains invalid characters.`);
    }
    if (this.#context.store.items.byPath(list.key, dir, name)) throw folderTaken(name);
  }

  #withDefaults(fields: readonly FieldDefinition[], values: ItemData): ItemData {
    const data: ItemData = {};
    for (const field of fields) {
      if (Object.hasOwn(values, field.InternalName)) data[field.InternalName] = values[field.InternalName];
      else if (!field.FromBaseType) data[field.InternalName] = defaultValue(field, this.#context.nowDate());
      else if (field.InternalName === 'Title') data.Title = defaultValue(field, this.#context.nowDate());
    }
    return compact(data);
  }

  #checkValues(
    list: ListRow,
    fields: readonly FieldDefinition[],
    values: ItemData,
    itemId: number | undefined
  ): void {
    for (const field of fields) {
      const value = values[field.InternalName];
      if (value === null || value === undefined) continue;
      if (isPerson(field)) this.#checkPersons(field, value);
      if (field.EnforceUniqueValues) this.#checkUnique(list, field, value, itemId);
    }
  }

  #checkPersons(field: FieldDefinition, value: unknown): void {
    const { store, site } = this.#context;
    const ids = (Array.isArray(value) ? value : [value]) as number[];
    const people = store.principals.byIds(site.id, ids);
    const allowed = people.filter((person) => person.kind !== 8 || field.SelectionMode === 1);
    if (allowed.length !== ids.length) throw valueFaults.badPerson();
  }

  /** Looks at all rows, also those the user may not see: a unique column tells that a value is taken. */
  #checkUnique(list: ListRow, field: FieldDefinition, value: unknown, itemId: number | undefined): void {
    const plain = typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
    const { store } = this.#context;
    const { sql, values } = equalsSql(dataColumn(field.InternalName), plain);
    const others = { sql: `${sql} AND id <> ?`, values: [...values, itemId ?? -1] };
    const matches = store.items.countUpTo(list.key, others, 1);
    if (matches > 0) throw faults.duplicateValue(field.Title);
  }
}

/** Emptied columns take no room. */
function compact(data: ItemData): ItemData {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && value !== undefined)
  );
}

/** Recorded: 0x0100 + the list's own GUID for items, 0x012000 + GUID for folders, 0x010100 + GUID for documents. */
function contentTypeId(list: ListRow, folder: boolean): string {
  const parent = folder ? '0x012000' : list.base_type === 1 ? '0x010100' : '0x0100';
  return `${parent}${list.root_id.replace(/-/g, '').toUpperCase()}`;
}

function folderTaken(name: string): SharePointFault {
  return new SharePointFault(
    500,
    '-2130245363, Microsoft.SharePoint.SPException',
    `A file or folder with the name ${name} already exists.`
  );
}
