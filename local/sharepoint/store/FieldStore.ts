import type { FieldDefinition } from '../fields/FieldDefinition';
import type { Database } from './Database';

/** Columns and views of lists. Columns are read for every request, so their parsed form is kept until they change. */
export class FieldStore {
  readonly #cache = new Map<number, readonly FieldDefinition[]>();

  public constructor(private readonly database: Database) {
    database.onRollback(() => this.#cache.clear());
  }

  public all(listKey: number): readonly FieldDefinition[] {
    const cached = this.#cache.get(listKey);
    if (cached) return cached;
    const fields = this.database
      .all<{ definition: string }>('SELECT definition FROM fields WHERE list_key = ? ORDER BY sort', listKey)
      .map((row) => JSON.parse(row.definition) as FieldDefinition);
    this.#cache.set(listKey, fields);
    return fields;
  }

  public add(listKey: number, field: FieldDefinition): void {
    this.#cache.delete(listKey);
    this.database.run(
      `INSERT INTO fields (list_key, id, internal_name, sort, definition)
       VALUES (?, ?, ?, (SELECT coalesce(max(sort), 0) + 1 FROM fields WHERE list_key = ?), ?)`,
      listKey,
      field.Id,
      field.InternalName,
      listKey,
      JSON.stringify(field)
    );
    this.#index(listKey, field);
  }

  public save(listKey: number, field: FieldDefinition): void {
    this.#cache.delete(listKey);
    this.database.run(
      'UPDATE fields SET definition = ? WHERE list_key = ? AND id = ?',
      JSON.stringify(field),
      listKey,
      field.Id
    );
    this.#index(listKey, field);
  }

  public remove(listKey: number, field: FieldDefinition): void {
    this.#cache.delete(listKey);
    this.database.run('DELETE FROM fields WHERE list_key = ? AND id = ?', listKey, field.Id);
    this.#index(listKey, { ...field, Indexed: false });
    this.database.run(
      'UPDATE items SET data = json_remove(data, ?) WHERE list_key = ?',
      `$."${field.InternalName}"`,
      listKey
    );
  }

  /** An indexed column of the list is an expression index of the table, for the rows of that list only. */
  #index(listKey: number, field: FieldDefinition): void {
    if (field.FromBaseType && field.InternalName !== 'Title') return;
    const name = `"column_${listKey}_${field.Id}"`;
    if (!field.Indexed) this.database.execute(`DROP INDEX IF EXISTS ${name}`);
    else {
      this.database.execute(
        `CREATE INDEX IF NOT EXISTS ${name} ON items (list_key, ${dataColumn(field.InternalName)} COLLATE NOCASE, id) WHERE list_key = ${listKey}`
      );
    }
  }
}

/** SQL for the value of a column; the text must be the same in the index and in the query for SQLite to use the index. */
export function dataColumn(internalName: string): string {
  return `json_extract(data, '$."${internalName.replace(/'/g, "''")}"')`;
}
