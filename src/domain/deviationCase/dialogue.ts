import { Instant } from '../shared/Instant';
import { wallTime } from '../shared/swedishTime';

/** A question or an answer, as it stands in the dialogue of a case. */
export interface Utterance {
  readonly at: Instant;
  /** Empty when it is hidden or not known: then a dash stands in its place. */
  readonly name: string;
  readonly text: string;
}

const inOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' / ');

/** `2026-11-23 20:44 Anna Berg: Vem larmade?` */
export function dialogueLine({ at, name, text }: Utterance): string {
  return `${wallTime(at)} ${name || '\u2013'}: ${inOneLine(text)}`;
}

/** True when it stands there already, under whatever name: what was cut off can be repeated without doubling it. */
export function isSaid(dialogue: string, { at, text }: Utterance): boolean {
  return dialogue
    .split(/\r?\n/)
    .some((line) => line.startsWith(wallTime(at)) && line.endsWith(`: ${inOneLine(text)}`));
}
