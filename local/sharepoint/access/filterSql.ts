import type { SQLInputValue } from 'node:sqlite';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { isMulti, isPerson } from '../fields/FieldDefinition';
import { parseInstant, utcSeconds } from '../fields/localTime';
import type { FilterNode, Operand } from '../odata/FilterNode';
import type { Literal } from '../odata/literal';
import type { SqlCondition } from '../store/ItemStore';
import type { ListRow } from '../store/rows';
import { sortKey } from '../store/textFunctions';
import { SharePointFault, faults } from '../wire/SharePointFault';
import { columnSql, findColumn } from './itemColumns';
import { equalsSql, likeSql } from './textSql';

/** What a filter needs to know about the list it runs on. */
export interface FilterScope {
  siteId: string;
  list: ListRow;
  fields: readonly FieldDefinition[];
  /** the list a lookup column points at, its columns, and what of it the user may read */
  target(field: FieldDefinition): {
    list: ListRow;
    fields: readonly FieldDefinition[];
    readable: SqlCondition;
  };
}

const OPERATORS = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
type Comparison = keyof typeof OPERATORS;
const FLIPPED: Record<Comparison, Comparison> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le'
};
/** Columns of SP.User that can be reached through a person column. */
const PERSON_COLUMNS: Readonly<Record<string, string>> = {
  Id: 'id',
  ID: 'id',
  Title: 'title',
  EMail: 'email',
  Name: 'login'
};

/**
 * Turns a $filter into a condition on the items table.
 * @throws SharePointFault 400 for unknown columns and those that SharePoint cannot filter on
 */
export function filterSql(node: FilterNode, scope: FilterScope): SqlCondition {
  switch (node.type) {
    case 'and':
    case 'or': {
      const left = filterSql(node.left, scope);
      const right = filterSql(node.right, scope);
      return {
        sql: `(${left.sql} ${node.type.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values]
      };
    }
    case 'not': {
      const inner = filterSql(node.operand, scope);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    case 'call':
      return callSql(node.name, node.args, scope);
    case 'compare':
      return node.left.type === 'literal'
        ? compareSql(FLIPPED[node.op], node.right, node.left.literal, scope)
        : compareSql(node.op, node.left, literalOf(node.right), scope);
  }
}

function compareSql(op: Comparison, operand: Operand, literal: Literal, scope: FilterScope): SqlCondition {
  if (operand.type === 'datepart') return datePartSql(op, operand, literal, scope);
  if (operand.type !== 'field') throw faults.badQuery('A comparison needs a field on one side.');
  return onColumn(operand.path, scope, (field, column) => comparison(op, field, column, literal));
}

/** Reaches a column, through a person or lookup when the path has two parts. */
function onColumn(
  path: string,
  scope: FilterScope,
  build: (field: FieldDefinition | undefined, column: string) => SqlCondition
): SqlCondition {
  const [name, member] = path.split('/');
  const found = findColumn(scope.fields, name);
  if (!found) throw faults.columnUnknown(name, scope.list.root_url);
  const { field } = found;
  if (field.TypeAsString === 'Note' || isMulti(field)) throw notFilterable(field);
  const reference = field.FieldTypeKind === 7 || field.FieldTypeKind === 20;
  if (found.byId) return build(undefined, columnSql(field));
  if (!reference) {
    if (member !== undefined) throw faults.fieldUnknown(path);
    return build(field, columnSql(field));
  }
  if (member === undefined) throw faults.expandMissing(name);
  return isPerson(field) ? onPerson(field, member, scope, build) : onLookup(field, member, scope, build);
}

type Build = (field: FieldDefinition | undefined, column: string) => SqlCondition;

function onPerson(field: FieldDefinition, member: string, scope: FilterScope, build: Build): SqlCondition {
  const column = PERSON_COLUMNS[member];
  if (!column) throw faults.fieldUnknown(`${field.InternalName}/${member}`);
  const inner = build(undefined, column);
  return {
    sql: `${columnSql(field)} IN (SELECT id FROM principals WHERE site_id = ? AND ${inner.sql})`,
    values: [scope.siteId, ...inner.values]
  };
}

/** Only rows of the other list that the user may read can match, so a filter does not become a peephole. */
function onLookup(field: FieldDefinition, member: string, scope: FilterScope, build: Build): SqlCondition {
  const { list, fields, readable } = scope.target(field);
  const found = findColumn(fields, member);
  if (!found) throw faults.fieldUnknown(`${field.InternalName}/${member}`);
  const inner = build(found.field, columnSql(found.field));
  return {
    sql: `${columnSql(field)} IN (SELECT id FROM items WHERE list_key = ${list.key} AND ${readable.sql} AND ${inner.sql})`,
    values: [...readable.values, ...inner.values]
  };
}

function comparison(
  op: Comparison,
  field: FieldDefinition | undefined,
  column: string,
  literal: Literal
): SqlCondition {
  if (literal.kind === 'null') {
    if (op !== 'eq' && op !== 'ne') throw faults.badQuery(`The operator '${op}' cannot be used with null.`);
    return { sql: `${column} IS ${op === 'eq' ? '' : 'NOT '}NULL`, values: [] };
  }
  const value = literalValue(field, literal);
  if (field?.TypeAsString === 'MultiChoice') return hasChoice(op, column, value);
  if (op === 'eq') return equalsSql(column, value);
  if (op === 'ne') {
    // "Not equal" also finds rows where the column is empty, as CAML's Neq does.
    const { sql, values } = equalsSql(column, value);
    return { sql: `(NOT (${sql}) OR ${column} IS NULL)`, values };
  }
  if (typeof value !== 'string' || field?.TypeAsString === 'DateTime') {
    return { sql: `${column} ${OPERATORS[op]} ?`, values: [value] };
  }
  return { sql: `sort_key(${column}) ${OPERATORS[op]} ?`, values: [sortKey(value)] };
}

function hasChoice(op: Comparison, column: string, value: SQLInputValue): SqlCondition {
  if (op !== 'eq' && op !== 'ne')
    throw faults.badQuery(`The operator '${op}' cannot be used with several choices.`);
  const { sql, values } = equalsSql('value', value);
  const exists = `EXISTS (SELECT 1 FROM json_each(coalesce(${column}, '[]')) WHERE ${sql})`;
  return { sql: op === 'eq' ? exists : `NOT ${exists}`, values };
}

function literalValue(field: FieldDefinition | undefined, literal: Literal): SQLInputValue {
  const { value } = literal as { value: unknown };
  switch (field?.TypeAsString) {
    case 'Number':
    case 'Counter':
    case 'Integer':
      return number(value);
    case 'Boolean':
      return value === true || value === 1 || value === '1' || value === 'true' ? 1 : 0;
    case 'DateTime': {
      const instant = typeof value === 'string' ? parseInstant(value) : undefined;
      if (!instant) throw faults.badExpression(String(value));
      return utcSeconds(instant);
    }
    default:
      return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : String(value);
  }
}

function number(value: unknown): number {
  const found = typeof value === 'string' ? Number(value) : value;
  if (typeof found !== 'number' || !Number.isFinite(found)) throw faults.badExpression(String(value));
  return found;
}

function callSql(name: 'startswith' | 'substringof', args: Operand[], scope: FilterScope): SqlCondition {
  const [path, literal] = name === 'startswith' ? [args[0], args[1]] : [args[1], args[0]];
  if (path?.type !== 'field' || literal?.type !== 'literal') {
    throw faults.badQuery(`The function '${name}' needs a field and a text.`);
  }
  const text = String((literal.literal as { value: unknown }).value).replace(/[\\%_]/g, '\\$&');
  const pattern = name === 'startswith' ? `${text}%` : `%${text}%`;
  return onColumn(path.path, scope, (_field, column) => likeSql(column, pattern));
}

const PARTS = { day: '%d', month: '%m', year: '%Y', hour: '%H', minute: '%M', second: '%S' } as const;

function datePartSql(
  op: Comparison,
  operand: Extract<Operand, { type: 'datepart' }>,
  literal: Literal,
  scope: FilterScope
): SqlCondition {
  return onColumn(operand.field, scope, (field, column) => {
    if (field?.TypeAsString !== 'DateTime') throw faults.badExpression(`${operand.part}(${operand.field})`);
    const part = `CAST(strftime('${PARTS[operand.part]}', ${column}) AS INTEGER)`;
    return { sql: `${part} ${OPERATORS[op]} ?`, values: [number((literal as { value: unknown }).value)] };
  });
}

function literalOf(operand: Operand): Literal {
  if (operand.type !== 'literal') throw faults.badQuery('A comparison needs a constant on one side.');
  return operand.literal;
}

/** Known wording for Note columns; multi-value lookups and persons are not supported (docs: use-odata-query-operations). */
function notFilterable(field: FieldDefinition): SharePointFault {
  return new SharePointFault(
    400,
    '-1, Microsoft.SharePoint.SPException',
    `The field '${field.InternalName}' of type '${field.TypeAsString}' cannot be used in the query filter expression.`
  );
}
