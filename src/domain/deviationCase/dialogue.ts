import { Instant } from '../shared/Instant';
import { wallTime } from '../shared/swedishTime';

/**
 * One line of the questions and answers of a case: `2026-11-23 20:44 Anna Berg: Vem larmade?`. The same moment, name
 * and text give the same line, so that what was cut off can be repeated without doubling it.
 * @param name empty when the reporter's name is hidden: then a dash stands in its place
 */
export function dialogueLine(at: Instant, name: string, text: string): string {
  return `${wallTime(at)} ${name || '–'}: ${text.trim().replace(/\s*\n\s*/g, ' / ')}`;
}

export function hasLine(dialogue: string, line: string): boolean {
  return dialogue.split(/\r?\n/).includes(line);
}

/** The dialogue with that line at its end. */
export function withLine(dialogue: string, line: string): string {
  return dialogue === '' ? line : `${dialogue}\n${line}`;
}
