import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { schema } from './schema';
import { textFunctions } from './textFunctions';

const CACHED_STATEMENTS = 400;

/**
 * One SQLite file, opened once. Statements are prepared once per text; a transaction wraps one request, so an answered write
 * is committed before the answer leaves, and a killed process loses nothing that was answered.
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #rollbackListeners: (() => void)[] = [];
  #open = false;

  public constructor(file: string) {
    this.#connection = new DatabaseSync(file);
    // WAL with NORMAL: a commit is in the log file when the answer goes out; only a power cut could lose it.
    this.#connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;'
    );
    this.#connection.exec(schema);
    for (const [name, convert] of Object.entries(textFunctions)) {
      this.#connection.function(name, { deterministic: true }, (value) =>
        typeof value === 'string' ? convert(value) : value
      );
    }
  }

  /** Called after every rollback, for caches that may hold what was rolled back. */
  public onRollback(listener: () => void): void {
    this.#rollbackListeners.push(listener);
  }

  public all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    const statement = this.#prepare(sql);
    const names = columnNames(statement);
    return (statement.all(...values) as unknown as SQLOutputValue[][]).map((row) => named<Row>(names, row));
  }

  public get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    const statement = this.#prepare(sql);
    const row = statement.get(...values) as unknown as SQLOutputValue[] | undefined;
    return row && named<Row>(columnNames(statement), row);
  }

  /** @returns the number of rows changed and the last rowid */
  public run(sql: string, ...values: SQLInputValue[]): { changes: number; rowid: number } {
    const result = this.#prepare(sql).run(...values);
    return { changes: Number(result.changes), rowid: Number(result.lastInsertRowid) };
  }

  /**
   * Changes of the tables and indexes themselves. Statements prepared before are let go: SQLite prepares them again with
   * the values of that moment, may settle for an index that holds the rows of one list only, and (seen in 3.51) goes on
   * using it when other values are bound, which finds nothing in every other list.
   */
  public execute(sql: string): void {
    this.#connection.exec(sql);
    this.#statements.clear();
  }

  /** All or nothing. Nested calls join the outer transaction. */
  public transaction<Value>(work: () => Value): Value {
    if (this.#open) return work();
    this.#connection.exec('BEGIN IMMEDIATE');
    this.#open = true;
    try {
      const value = work();
      this.#connection.exec('COMMIT');
      return value;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      this.#rollbackListeners.forEach((listener) => listener());
      throw error;
    } finally {
      this.#open = false;
    }
  }

  public close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepare(sql: string): StatementSync {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    if (this.#statements.size >= CACHED_STATEMENTS) {
      const [oldest] = this.#statements.keys();
      this.#statements.delete(oldest);
    }
    const statement = this.#connection.prepare(sql);
    statement.setReturnArrays(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function columnNames(statement: StatementSync): string[] {
  return statement.columns().map((column) => column.name);
}

/** SQLite's own row objects have no prototype, which makes V8 treat them as dictionaries: slow to make and to read. */
function named<Row>(names: readonly string[], values: readonly SQLOutputValue[]): Row {
  const row: Record<string, SQLOutputValue> = {};
  for (let column = 0; column < names.length; column++) row[names[column]] = values[column];
  return row as Row;
}
