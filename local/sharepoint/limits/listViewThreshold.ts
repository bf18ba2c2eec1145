import type { FieldDefinition } from '../fields/FieldDefinition';
import type { FilterNode, Operand } from '../odata/FilterNode';
import { faults } from '../wire/SharePointFault';
import { limits } from './limits';

export interface ThresholdQuery {
  filter?: FilterNode;
  /** the sort columns; ID alone is free */
  sort: readonly { sql: string; indexed: boolean }[];
  /** the column a name in the filter means */
  field(name: string): FieldDefinition | undefined;
  /** rows of the whole list, counted no further than the limit */
  countAll(limit: number): number;
  /** rows that match one condition, whoever may read them, counted no further than the limit */
  countMatches(node: FilterNode, limit: number): number;
}

/**
 * The list view threshold counts rows the database must touch, not rows returned (MSDN ff798465 in PnP-JS-Core#115,
 * software-boundaries-and-limits). A list over 5,000 rows can be read in ID order page by page (pnpjs#3149), or through a
 * first condition on an indexed column that matches at most 5,000 rows (PnP-JS-Core#203, sp-dev-docs#7149). `or`, `ne` and
 * `substringof` use no index.
 * @throws SharePointFault 500
 */
export function checkListViewThreshold(query: ThresholdQuery): void {
  const plain = query.filter === undefined && query.sort.every((key) => key.sql === 'id');
  if (plain || query.countAll(limits.listViewThreshold + 1) <= limits.listViewThreshold) return;
  const first = query.filter && firstCondition(query.filter);
  if (first && usesIndex(first, query)) {
    if (query.countMatches(first, limits.listViewThreshold + 1) <= limits.listViewThreshold) return;
  }
  const indexedOrder = query.filter === undefined && query.sort.every((key) => key.indexed);
  if (!indexedOrder) throw faults.viewThreshold();
}

function firstCondition(node: FilterNode): FilterNode | undefined {
  if (node.type === 'and') return firstCondition(node.left);
  return node.type === 'compare' || node.type === 'call' ? node : undefined;
}

function usesIndex(node: FilterNode, query: ThresholdQuery): boolean {
  if (node.type === 'call') return node.name === 'startswith' && indexed(node.args[0], query);
  if (node.type !== 'compare' || node.op === 'ne') return false;
  return indexed(node.left, query) || indexed(node.right, query);
}

function indexed(operand: Operand, query: ThresholdQuery): boolean {
  if (operand.type !== 'field') return false;
  const [name, member] = operand.path.split('/');
  if (member !== undefined && member !== 'Id' && member !== 'ID') return false;
  return query.field(name)?.Indexed ?? false;
}
