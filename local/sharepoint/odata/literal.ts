import { faults } from '../wire/SharePointFault';

/** A constant of a path argument, an alias or a filter. Dates keep the text they were sent as. */
export type Literal =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  | { kind: 'guid'; value: string }
  | { kind: 'datetime'; value: string }
  | { kind: 'json'; value: unknown };

const PREFIXED = /(guid|datetimeoffset|datetime)'([^']*)'/iy;
const QUOTED = /'((?:[^']|'')*)'/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?[lmdf]?(?![\w.])/iy;
const WORD = /(true|false|null)(?![\p{L}\p{N}_./(])/iuy;
const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/i;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function prefixed(kind: string, value: string, whole: string): Literal {
  const isGuid = kind.toLowerCase() === 'guid';
  if (!(isGuid ? GUID : DATE).test(value)) throw faults.badExpression(whole);
  return isGuid
    ? { kind: 'guid', value: value.replace(/[{}]/g, '').toLowerCase() }
    : { kind: 'datetime', value };
}

/**
 * Reads the literal that begins at `at`, or answers undefined when no literal begins there.
 * @param text decoded text
 * @throws SharePointFault 400 for guid'..' and datetime'..' with impossible contents
 */
export function scanLiteral(text: string, at: number): { literal: Literal; end: number } | undefined {
  const typed = match(PREFIXED, text, at);
  if (typed) return { literal: prefixed(typed[1], typed[2], typed[0]), end: PREFIXED.lastIndex };
  const quoted = match(QUOTED, text, at);
  if (quoted) {
    return { literal: { kind: 'string', value: quoted[1].replace(/''/g, "'") }, end: QUOTED.lastIndex };
  }
  const word = match(WORD, text, at);
  if (word) {
    const value = word[1].toLowerCase();
    const literal: Literal =
      value === 'null' ? { kind: 'null' } : { kind: 'boolean', value: value === 'true' };
    return { literal, end: WORD.lastIndex };
  }
  const number = match(NUMBER, text, at);
  if (!number) return undefined;
  return { literal: { kind: 'number', value: parseFloat(number[0]) }, end: NUMBER.lastIndex };
}

/**
 * Reads a whole text as one literal; an alias may also hold JSON, as in @v={"DecodedUrl":"/sites/a"}.
 * @throws SharePointFault 400 when it is not one
 */
export function parseLiteral(text: string): Literal {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) return { kind: 'json', value: parseJson(trimmed) };
  const found = scanLiteral(trimmed, 0);
  if (!found || found.end !== trimmed.length) throw faults.badExpression(text);
  return found.literal;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw faults.badJson();
  }
}
