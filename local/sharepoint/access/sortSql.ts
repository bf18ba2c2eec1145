import type { SQLInputValue } from 'node:sqlite';
import type { OrderBy } from '../odata/queryOptions';
import type { SkipToken } from '../odata/skipToken';
import type { SqlCondition } from '../store/ItemStore';
import { faults } from '../wire/SharePointFault';
import { columnSql, findColumn } from './itemColumns';
import type { FilterScope } from './filterSql';

/** A sort column, its SQL, and how to read its value back from a page token. */
export interface SortKey {
  name: string;
  sql: string;
  /** SQL for a value from a page token, comparable to `sql` */
  bound: string;
  descending: boolean;
  numeric: boolean;
  indexed: boolean;
}

/** @throws SharePointFault 400 for unknown columns, 501 for sorting by a column of another list */
export function sortKeys(orderBy: readonly OrderBy[], scope: FilterScope): SortKey[] {
  return orderBy.map(({ field: path, descending }) => {
    const [name, member] = path.split('/');
    const found = findColumn(scope.fields, name);
    if (!found) throw faults.columnUnknown(name, scope.list.root_url);
    const { field } = found;
    const reference = field.FieldTypeKind === 7 || field.FieldTypeKind === 20;
    if (member !== undefined || (reference && !found.byId)) {
      throw faults.notImplemented(`$orderby over the column ${path} of another list`);
    }
    if (field.TypeAsString === 'Note' || field.TypeAsString === 'MultiChoice')
      throw faults.badExpression(path);
    const numeric = reference || ['Number', 'Counter', 'Integer', 'Boolean'].includes(field.TypeAsString);
    const column = columnSql(field);
    // Times are text in one notation, whose order is that of the text.
    const sql = numeric || field.TypeAsString === 'DateTime' ? column : `sort_key(${column})`;
    const bound = sql === column ? '?' : 'sort_key(?)';
    return { name, sql, bound, descending, numeric, indexed: field.Indexed };
  });
}

/** ID breaks ties, so pages neither overlap nor miss a row. */
export function orderSql(keys: readonly SortKey[]): string {
  const parts = keys.map((key) => `${key.sql} ${key.descending ? 'DESC' : 'ASC'}`);
  return [...parts, ...(keys.some((key) => key.sql === 'id') ? [] : ['id ASC'])].join(', ');
}

/** Rows after the one the token names. Empty values sort first when rising, last when falling. */
export function afterSql(keys: readonly SortKey[], token: SkipToken): SqlCondition {
  if (token.previous) throw faults.notImplemented('going back a page with PagedPrev');
  const byId = keys.find((key) => key.sql === 'id');
  const all: SortKey[] = byId
    ? [...keys]
    : [...keys, { name: 'ID', sql: 'id', bound: '?', descending: false, numeric: true, indexed: true }];
  const alternatives: string[] = [];
  const values: SQLInputValue[] = [];
  all.forEach((key, index) => {
    const same = all.slice(0, index).map((earlier) => {
      values.push(tokenValue(earlier, token));
      return `${earlier.sql} IS ${earlier.bound}`;
    });
    const value = tokenValue(key, token);
    if (value === null) same.push(key.descending ? '0' : `${key.sql} IS NOT NULL`);
    else {
      values.push(value);
      same.push(
        key.descending ? `(${key.sql} < ${key.bound} OR ${key.sql} IS NULL)` : `${key.sql} > ${key.bound}`
      );
    }
    alternatives.push(`(${same.join(' AND ')})`);
  });
  return { sql: `(${alternatives.join(' OR ')})`, values };
}

function tokenValue(key: SortKey, token: SkipToken): SQLInputValue {
  if (key.sql === 'id') return token.id;
  const text = token.values[key.name];
  if (text === undefined) throw faults.badExpression('$skiptoken');
  if (text === '') return null;
  return key.numeric ? Number(text) : text;
}
