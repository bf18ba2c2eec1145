import type { SQLInputValue } from 'node:sqlite';
import type { SqlCondition } from '../store/ItemStore';
import { foldCase } from '../store/textFunctions';

const hasOnlyAscii = (text: string): boolean => /^[\u0020-\u007e\s]*$/.test(text);

/** A column (SQL) holds this value, texts without case. NOCASE where it is enough, because indexes are built with it. */
export function equalsSql(column: string, value: SQLInputValue): SqlCondition {
  if (typeof value !== 'string' || hasOnlyAscii(value)) {
    return { sql: `${column} = ? COLLATE NOCASE`, values: [value] };
  }
  return { sql: `fold_case(${column}) = ?`, values: [foldCase(value)] };
}

/** A column (SQL) matches a LIKE pattern whose own characters are escaped with a backslash, without case. */
export function likeSql(column: string, pattern: string): SqlCondition {
  if (hasOnlyAscii(pattern)) return { sql: `${column} LIKE ? ESCAPE '\\'`, values: [pattern] };
  return { sql: `fold_case(${column}) LIKE ? ESCAPE '\\'`, values: [foldCase(pattern)] };
}
