import type { Literal } from './literal';

export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export type Operand =
  /** "A", or "A/B" for a column of a looked-up item */
  | { type: 'field'; path: string }
  | { type: 'literal'; literal: Literal }
  | { type: 'datepart'; part: DatePart; field: string };

/** A $filter as SharePoint understands it. Exactly one side of a comparison is a literal. */
export type FilterNode =
  | { type: 'and' | 'or'; left: FilterNode; right: FilterNode }
  | { type: 'not'; operand: FilterNode }
  | { type: 'compare'; op: ComparisonOperator; left: Operand; right: Operand }
  /** startswith(field,'text') and substringof('text',field): arguments stand as they were sent */
  | { type: 'call'; name: 'startswith' | 'substringof'; args: Operand[] };
