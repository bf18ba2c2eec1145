import { findIdentityNumbers, IdentityJudge } from './findIdentityNumbers';

/** What is put in the place of an identity number: it stays in the report, so it is in the language of the reports. */
export const identityMark = '[personnummer borttaget]';

/** The text with every identity number replaced by a neutral mark; everything else is left as it was. */
export function maskIdentityNumbers(text: string, isIdentityNumber: IdentityJudge): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findIdentityNumbers(text, isIdentityNumber)) {
    masked += text.slice(from, start) + identityMark;
    from = end;
  }
  return masked + text.slice(from);
}
