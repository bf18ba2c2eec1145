import { faults } from '../wire/SharePointFault';

/** Header lines up to an empty line, and what follows it. Header names come out in lower case. */
export function splitHead(text: string): { headers: Record<string, string>; body: string } {
  const headers: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end).replace(/\r$/, '');
    at = end < 0 ? text.length : end + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1) throw faults.badQuery('A header line of the batch is not valid.');
    headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: text.slice(at) };
}
