import type { FilterNode, Operand } from '../odata/FilterNode';
import type { Literal } from '../odata/literal';
import { faults } from '../wire/SharePointFault';

/** Judges a $filter on one thing in memory. Texts compare without case, as everywhere in SharePoint. */
export function matches(node: FilterNode, read: (path: string) => unknown): boolean {
  switch (node.type) {
    case 'and':
      return matches(node.left, read) && matches(node.right, read);
    case 'or':
      return matches(node.left, read) || matches(node.right, read);
    case 'not':
      return !matches(node.operand, read);
    case 'call': {
      const [left, right] = node.args.map((arg) => String(operand(arg, read) ?? '').toLowerCase());
      return node.name === 'startswith' ? left.startsWith(right) : right.includes(left);
    }
    case 'compare':
      return holds(node.op, operand(node.left, read), operand(node.right, read));
  }
}

function operand(side: Operand, read: (path: string) => unknown): unknown {
  if (side.type === 'field') return read(side.path);
  if (side.type === 'literal') return literal(side.literal);
  throw faults.notImplemented(`${side.part}() outside list items`);
}

function literal(found: Literal): unknown {
  return found.kind === 'null' ? null : found.value;
}

function holds(op: string, left: unknown, right: unknown): boolean {
  const [a, b] = comparable(left, right);
  switch (op) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return a !== null && b !== null && a < b;
    case 'le':
      return a !== null && b !== null && a <= b;
    case 'gt':
      return a !== null && b !== null && a > b;
    default:
      return a !== null && b !== null && a >= b;
  }
}

type Comparable = string | number | null;

/** A flag may be asked for as true or as 1. */
function comparable(left: unknown, right: unknown): [Comparable, Comparable] {
  const plain = (side: unknown): Comparable => {
    if (side === null || side === undefined) return null;
    if (typeof side === 'boolean') return Number(side);
    return typeof side === 'number' ? side : String(side).toLowerCase();
  };
  const [a, b] = [plain(left), plain(right)];
  return typeof a === typeof b || a === null || b === null ? [a, b] : [String(a), String(b)];
}
