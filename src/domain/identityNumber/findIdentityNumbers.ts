/** An identity number in a text: the characters from `start` up to (not including) `end`. */
export interface FoundIdentityNumber {
  readonly start: number;
  readonly end: number;
}

/**
 * Judges date and check digit of a candidate in one of the forms `ÅÅMMDDNNNN` or `ÅÅÅÅMMDDNNNN`, with a `-` or `+`
 * before the last four where the writer put one. The first of the last four may be a letter (interim numbers).
 */
export type IdentityJudge = (candidate: string) => boolean;

/**
 * Date, mark and last four. The year may be written with two or four digits, and its parts apart with hyphens
 * (1964-08-23-3234) when a hyphen also follows: a space there is more often a date and a time. Between date and last
 * four people write a hyphen, plus, dash, space or nothing.
 */
const shape =
  /((?:18|19|20)?\d{2})(-?)(\d{2})\2(\d{2})([ \u00a0\t]?[-+\u2010-\u2014\u2212][ \u00a0\t]?|[ \u00a0\t])?(TF\d{2}|[TRSUWXJKLMN]\d{3}|\d{4})/gi;

/** Words that say what follows, whatever it looks like. */
const announced =
  /(?:person(?:\s*|-)(?:nr|nummer)|pers\.?\s?nr|p\.?nr|samordnings\S*|f\u00f6dd?|f\.)[\s:.,(]*$/i;

const longestAnnouncement = 30;

/** A number goes on in front of or behind the candidate: an account, a serial number, an international number. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return (
    /[\d+]/.test(text.charAt(start - 1)) ||
    /^(?:-?\d|[A-Z\u00c5\u00c4\u00d6])/i.test(text.slice(end, end + 2))
  );
}

/**
 * Ten digits beginning like a mobile number (070, 072, 073, 076, 079), without a hyphen before the last four. One in
 * ten such numbers with a possible date also has a valid check digit, and staff write many of them; a child born on
 * such a day is far rarer, and is recognised by the hyphen or by a word in front.
 */
function looksLikeMobile(digits: string, mark: string): boolean {
  return digits.length === 10 && /^07[02369]/.test(digits) && mark.trim() === '';
}

function isAnnounced(text: string, start: number): boolean {
  return announced.test(text.slice(Math.max(0, start - longestAnnouncement), start));
}

/** The candidate as the judge wants it; undefined when it is something else. */
function candidateOf(match: RegExpExecArray, text: string): string | undefined {
  const [all, year, hyphen, month, day, mark = '', last] = match;
  const start = match.index;
  if (isPartOfLonger(text, start, start + all.length)) return undefined;
  if (hyphen !== '' && mark.trim() === '') return undefined;
  const date = `${year}${month}${day}`;
  if (looksLikeMobile(`${date}${last}`, mark) && !isAnnounced(text, start)) return undefined;
  const sign = mark.trim() === '' ? '' : mark.includes('+') ? '+' : '-';
  return `${date}${sign}${last.toUpperCase()}`;
}

/** Temporary numbers in health care end in TF and two digits and have no check digit: a possible date is enough. */
function isTemporary(candidate: string): boolean {
  const found = /(\d{2})(\d{2})[-+]?TF\d{2}$/.exec(candidate);
  return found !== null && isBetween(found[1], 1, 12) && isBetween(found[2], 1, 31);
}

const isBetween = (digits: string, from: number, to: number): boolean =>
  Number(digits) >= from && Number(digits) <= to;

/**
 * The personal identity numbers, co-ordination numbers and temporary numbers in a text, first to last. Dates, times,
 * telephone numbers and case numbers are left alone: they lack the shape, or the judge refuses them. Only a date and a
 * time without any mark between their parts (20121212 1212) cannot be told from a number: one question too many is
 * better than a number too many.
 */
export function findIdentityNumbers(text: string, isIdentityNumber: IdentityJudge): FoundIdentityNumber[] {
  const found: FoundIdentityNumber[] = [];
  const search = new RegExp(shape.source, shape.flags);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const candidate = candidateOf(match, text);
    if (candidate && (isTemporary(candidate) || isIdentityNumber(candidate))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    } else {
      // What was no number may hide the beginning of one: go on at the next character.
      search.lastIndex = match.index + 1;
    }
  }
  return found;
}
