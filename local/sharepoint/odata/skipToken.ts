import { faults } from '../wire/SharePointFault';

/** Where the next page of list items begins: after the row with these values. */
export interface SkipToken {
  /** ID of the last row of the page before (of the first row, when going back) */
  id: number;
  /** going back (PagedPrev=TRUE) */
  previous: boolean;
  /** values of the sort columns of that row, by field name, in the order they are sorted; '' when empty */
  values: Record<string, string>;
}

/**
 * Reads a $skiptoken such as Paged=TRUE&p_Title=Alfa&p_ID=5.
 * @param text decoded once, as URLSearchParams gives it
 * @throws SharePointFault 400 without a usable p_ID or with neither Paged nor PagedPrev
 */
export function parseSkipToken(text: string): SkipToken {
  const token: SkipToken = { id: NaN, previous: false, values: {} };
  let paged = false;
  for (const [name, value] of new URLSearchParams(text)) {
    if (/^Paged(Prev)?$/i.test(name) && /^true$/i.test(value)) {
      paged = true;
      token.previous = name.toLowerCase() === 'pagedprev';
    } else if (name === 'p_ID') token.id = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    else if (name.startsWith('p_')) token.values[name.slice(2)] = value;
  }
  if (!paged || Number.isNaN(token.id)) throw faults.badExpression(text);
  return token;
}

/** The text of a token, not yet encoded for a URL. */
export function buildSkipToken(token: SkipToken): string {
  const values = Object.entries(token.values).map(
    ([field, value]) => `p_${field}=${encodeURIComponent(value)}`
  );
  return [token.previous ? 'PagedPrev=TRUE' : 'Paged=TRUE', ...values, `p_ID=${token.id}`].join('&');
}

/**
 * The address of the next page, written as SharePoint writes it: %24skiptoken first, %3d in lower case, then the caller's own options.
 * Recorded: .../items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1
 * @param requestUrl absolute address of this page, query included
 */
export function nextPageUrl(requestUrl: string, token: SkipToken): string {
  const mark = requestUrl.indexOf('?');
  const path = mark < 0 ? requestUrl : requestUrl.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : requestUrl.slice(mark + 1));
  const pairs: [string, string][] = [['$skiptoken', buildSkipToken(token)]];
  for (const [name, value] of query) {
    if (!/^\$skip(token)?$/i.test(name)) pairs.push([name, value]);
  }
  const text = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return `${path.replace(/'/g, '%27')}?${text}`;
}

/** .NET writes escapes in lower case and a space as +, and leaves ( ) ! * alone. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/'/g, '%27')
    .replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}
