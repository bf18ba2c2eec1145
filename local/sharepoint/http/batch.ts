import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { faults } from '../wire/SharePointFault';
import type { WireAnswer } from '../wire/Result';
import { splitMultipart } from './multipart';
import { splitHead } from './partHead';

/** One request inside a batch. Header names in lower case. */
export interface BatchOperation {
  method: string;
  /** absolute, as both client libraries send it, or relative to the site */
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** pnp/pnpcore#284, pnp/pnpjs#3207. The wording of the refusal is unverified. */
export const MAX_BATCH_OPERATIONS = 100;
/** pnp/pnpjs#3207 (2025); it was 1,048,576 in 2022 */
export const MAX_BATCH_BYTES = 2_097_152;

const CRLF = '\r\n';
/** The only headers SharePoint repeats in a part, in its order and capitals. */
const PART_HEADERS = ['content-type', 'etag', 'location'];

/**
 * Reads a $batch request: operations as parts, or in changesets, with either line ending. The answer is in the order sent.
 * @param contentType multipart/mixed; boundary=..
 * @throws SharePointFault 400 for broken framing, more than 100 operations, or more than 2,097,152 bytes
 */
export function parseBatch(contentType: string, body: string): BatchOperation[] {
  if (Buffer.byteLength(body) > MAX_BATCH_BYTES) throw faults.requestTooLarge(MAX_BATCH_BYTES);
  const operations = operationsOf(contentType, body);
  if (operations.length > MAX_BATCH_OPERATIONS) {
    throw faults.badQuery(
      `The current batch message contains too many parts. A maximum number of '${MAX_BATCH_OPERATIONS}' query operations and changesets are allowed in a batch message.`
    );
  }
  return operations;
}

function operationsOf(contentType: string, body: string): BatchOperation[] {
  return splitMultipart(contentType, body).flatMap((part) => {
    const type = part.headers['content-type'] ?? '';
    if (/^multipart\/mixed\b/i.test(type)) return operationsOf(type, part.body);
    if (!/^application\/http\b/i.test(type)) {
      throw faults.badQuery(`The content type '${type}' is not allowed for a part of a batch.`);
    }
    return [operation(part.body)];
  });
}

function operation(text: string): BatchOperation {
  const match = /^([A-Z]+) (\S+) HTTP\/1\.[01][ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) throw faults.badQuery('A request line of the batch is not valid.');
  const { headers, body } = splitHead(text.slice(match[0].length));
  return { method: match[1], url: match[2], headers, body };
}

/**
 * Writes the answer of a batch: one part per operation, flat and in order, with CRLF and a newline after the closing boundary.
 * Recorded framing: an answer without a body still has an empty body line.
 */
export function formatBatch(parts: WireAnswer[]): { contentType: string; body: string } {
  const boundary = `batchresponse_${randomUUID()}`;
  const body = parts.map((part) => `--${boundary}${CRLF}${formatPart(part)}`).join('');
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: `${body}--${boundary}--${CRLF}` };
}

function formatPart(part: WireAnswer): string {
  const lines = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${part.status} ${STATUS_CODES[part.status] ?? 'Unknown'}`,
    ...partHeaders(part.headers),
    '',
    typeof part.body === 'string' ? part.body : Buffer.from(part.body).toString('utf8'),
    ''
  ];
  return lines.join(CRLF);
}

function partHeaders(headers: Record<string, string>): string[] {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return PART_HEADERS.flatMap((name) => {
    const value = byName.get(name);
    return value === undefined ? [] : [`${name.toUpperCase()}: ${value}`];
  });
}
