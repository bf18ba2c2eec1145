import type { IncomingMessage } from 'node:http';
import { limits } from '../limits/limits';

/** The whole body as text. Far too long ones are cut, which the size check then refuses without keeping them in memory. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size <= limits.requestBytes) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString('utf8');
}
