import { faults } from '../wire/SharePointFault';
import { scanLiteral } from './literal';
import type { Literal } from './literal';

export type FilterToken =
  | { type: 'literal'; literal: Literal }
  /** a field path, an operator or a function name */
  | { type: 'word'; text: string }
  | { type: 'mark'; text: '(' | ')' | ',' };

const SPACE = /\s+/y;
/** Field names may hold _x00e5_ escapes, letters of any script, and one / per looked-up column. */
const WORD = /[\p{L}_][\p{L}\p{N}_.]*(?:\/[\p{L}_][\p{L}\p{N}_.]*)*/uy;

/**
 * @param filter decoded $filter text
 * @throws SharePointFault 400 at the first character that cannot begin a token
 */
export function tokenizeFilter(filter: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  let at = 0;
  while (at < filter.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(filter)) {
      at = SPACE.lastIndex;
      continue;
    }
    const { token, end } = next(filter, at);
    tokens.push(token);
    at = end;
  }
  return tokens;
}

function next(filter: string, at: number): { token: FilterToken; end: number } {
  const character = filter[at];
  if (character === '(' || character === ')' || character === ',') {
    return { token: { type: 'mark', text: character }, end: at + 1 };
  }
  const constant = scanLiteral(filter, at);
  if (constant) return { token: { type: 'literal', literal: constant.literal }, end: constant.end };
  WORD.lastIndex = at;
  const word = WORD.exec(filter);
  if (!word) throw faults.badExpression(filter);
  return { token: { type: 'word', text: word[0] }, end: WORD.lastIndex };
}
