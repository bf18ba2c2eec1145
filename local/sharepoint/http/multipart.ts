import { faults } from '../wire/SharePointFault';
import { splitHead } from './partHead';

export interface MultipartPart {
  /** names in lower case */
  headers: Record<string, string>;
  body: string;
}

/**
 * Splits a multipart/mixed body. The line break before a boundary belongs to the boundary, so bodies come out as they went in.
 * @throws SharePointFault 400 without a boundary or without its closing line
 */
export function splitMultipart(contentType: string, body: string): MultipartPart[] {
  const named = /^multipart\/mixed\b.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType.trim());
  if (!named) throw faults.badQuery(`The content type '${contentType}' is not valid for a batch request.`);
  const boundary = (named[1] ?? named[2]).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const line = new RegExp(`(?:^|\\r?\\n)--${boundary}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const parts: MultipartPart[] = [];
  let start: number | undefined;
  for (const match of body.matchAll(line)) {
    if (start !== undefined) parts.push(splitHead(body.slice(start, match.index).replace(/^\r?\n/, '')));
    if (match[1]) return parts;
    start = match.index + match[0].length;
  }
  throw faults.badQuery('The batch request ended before its closing boundary.');
}
