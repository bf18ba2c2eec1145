import { faults } from '../wire/SharePointFault';
import type { SharePointFault } from '../wire/SharePointFault';
import { tokenizeFilter } from './filterTokens';
import type { FilterToken } from './filterTokens';
import type { ComparisonOperator, DatePart, FilterNode, Operand } from './FilterNode';

export type { ComparisonOperator, DatePart, FilterNode, Operand } from './FilterNode';

const COMPARISONS: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const DATE_PARTS: readonly string[] = ['day', 'month', 'year', 'hour', 'minute', 'second'];
const CALLS: readonly string[] = ['startswith', 'substringof'];
const RESERVED: readonly string[] = ['and', 'or', 'not', ...COMPARISONS];
/** Deep enough for any real filter, shallow enough not to exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * Reads a $filter. Only what SharePoint supports is understood: eq ne lt le gt ge (lower case only, sp-dev-docs#5037), and, or, not,
 * parentheses, startswith, substringof and the date parts. Arithmetic, endswith, contains, replace, substring, tolower, toupper,
 * trim, concat, length, indexof, round, floor, ceiling, any and all are refused
 * (Microsoft: "Use OData query operations in SharePoint REST requests").
 * @param filter decoded text
 * @throws SharePointFault 400 'The expression "..." is not valid.'
 */
export function parseFilter(filter: string): FilterNode {
  return new FilterReader(filter).read();
}

class FilterReader {
  private readonly tokens: FilterToken[];
  private at = 0;
  private depth = 0;

  public constructor(private readonly filter: string) {
    this.tokens = tokenizeFilter(filter);
  }

  public read(): FilterNode {
    const node = this.or();
    if (this.at < this.tokens.length) throw this.invalid();
    return node;
  }

  private or(): FilterNode {
    let left = this.and();
    while (this.acceptWord('or')) left = { type: 'or', left, right: this.and() };
    return left;
  }

  private and(): FilterNode {
    let left = this.unary();
    while (this.acceptWord('and')) left = { type: 'and', left, right: this.unary() };
    return left;
  }

  private unary(): FilterNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.invalid();
    const node: FilterNode = this.acceptWord('not')
      ? { type: 'not', operand: this.unary() }
      : this.acceptMark('(')
        ? this.closed(this.or())
        : this.predicate();
    this.depth -= 1;
    return node;
  }

  private closed(node: FilterNode): FilterNode {
    if (!this.acceptMark(')')) throw this.invalid();
    return node;
  }

  private predicate(): FilterNode {
    const word = this.peekWord();
    if (word !== undefined && CALLS.includes(word) && this.peekMark('(', 1))
      return this.truth(this.call(word));
    const left = this.operand();
    const op = this.comparison();
    const right = this.operand();
    // The query is turned into CAML, which compares one column with one constant.
    if ((left.type === 'literal') === (right.type === 'literal')) throw this.invalid();
    return { type: 'compare', op, left, right };
  }

  /** startswith(..) alone, or compared with a constant as older clients write it: startswith(..) eq true */
  private truth(call: FilterNode): FilterNode {
    const op = this.peekWord();
    if (op !== 'eq' && op !== 'ne') return call;
    this.at += 1;
    const token = this.tokens[this.at++];
    if (token?.type !== 'literal' || token.literal.kind !== 'boolean') throw this.invalid();
    return token.literal.value === (op === 'eq') ? call : { type: 'not', operand: call };
  }

  private call(name: string): FilterNode {
    this.at += 2;
    const first = this.operand();
    if (!this.acceptMark(',')) throw this.invalid();
    const second = this.operand();
    if (!this.acceptMark(')')) throw this.invalid();
    const [field, text] = name === 'startswith' ? [first, second] : [second, first];
    if (field.type !== 'field' || text.type !== 'literal' || text.literal.kind !== 'string')
      throw this.invalid();
    return { type: 'call', name: name as 'startswith' | 'substringof', args: [first, second] };
  }

  private comparison(): ComparisonOperator {
    const word = this.peekWord();
    if (word === undefined || !COMPARISONS.includes(word)) throw this.invalid();
    this.at += 1;
    return word as ComparisonOperator;
  }

  private operand(): Operand {
    const token = this.tokens[this.at++];
    if (token?.type === 'literal') return { type: 'literal', literal: token.literal };
    if (token?.type !== 'word' || RESERVED.includes(token.text)) throw this.invalid();
    if (!this.peekMark('(')) return { type: 'field', path: token.text };
    if (!DATE_PARTS.includes(token.text)) throw this.invalid();
    return this.datePart(token.text as DatePart);
  }

  private datePart(part: DatePart): Operand {
    this.at += 1;
    const field = this.operand();
    if (field.type !== 'field' || !this.acceptMark(')')) throw this.invalid();
    return { type: 'datepart', part, field: field.path };
  }

  private peekWord(): string | undefined {
    const token = this.tokens[this.at];
    return token?.type === 'word' ? token.text : undefined;
  }

  private peekMark(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.type === 'mark' && token.text === text;
  }

  private acceptWord(text: string): boolean {
    if (this.peekWord() !== text) return false;
    this.at += 1;
    return true;
  }

  private acceptMark(text: string): boolean {
    if (!this.peekMark(text)) return false;
    this.at += 1;
    return true;
  }

  private invalid(): SharePointFault {
    return faults.badExpression(this.filter);
  }
}
