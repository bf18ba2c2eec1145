import { findIdentityNumbers, IdentityJudge } from './findIdentityNumbers';

/** What is put in the place of an identity number: it stays in the report, so it is in the language of the reports. */
export const identityMark = '[personnummer borttaget]';

/**
 * The text with every identity number replaced by a neutral mark; everything else is left as it was. Looked through
 * until nothing is found: where numbers run into each other, one may be seen only when its neighbour is gone.
 */
export function maskIdentityNumbers(text: string, isIdentityNumber: IdentityJudge): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findIdentityNumbers(text, isIdentityNumber)) {
    masked += text.slice(from, start) + identityMark;
    from = end;
  }
  return from === 0 ? text : maskIdentityNumbers(masked + text.slice(from), isIdentityNumber);
}
