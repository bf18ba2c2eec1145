import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Markup } from './html';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8'
};
const BODY_LIMIT = 1_000_000;
const ONE_YEAR = 'private, max-age=31536000, immutable';

/**
 * No script, style, font or request leaves this machine, whatever the framework would like to fetch: what a page shows
 * here does not depend on the network. SPFx's loader finds the global object with `new Function` ('unsafe-eval', which
 * SharePoint's own policy allows too). Styles are set from script by Fluent, hence 'unsafe-inline' for them alone.
 */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'"
].join('; ');

export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
}

export function sendPage(response: ServerResponse, page: Markup, status = 200): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PAGE_POLICY,
    'Cache-Control': 'no-store'
  });
  response.end(page.text);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

export function sendEmpty(response: ServerResponse): void {
  response.writeHead(204, { 'Cache-Control': 'no-store' });
  response.end();
}

/** `lasting`: the name changes with the content, so a browser may keep it. */
export function sendBytes(
  response: ServerResponse,
  name: string,
  bytes: Buffer | string,
  lasting = false
): void {
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    'Cache-Control': lasting ? ONE_YEAR : 'no-cache'
  });
  response.end(bytes);
}

export async function sendFile(
  response: ServerResponse,
  file: string | undefined,
  lasting = false
): Promise<void> {
  if (!file) return sendText(response, 404, 'Filen finns inte');
  try {
    sendBytes(response, file, await readFile(file), lasting);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    sendText(response, 404, 'Filen finns inte');
  }
}

export function redirect(response: ServerResponse, target: string, status = 302): void {
  // A header is ASCII; what is already encoded stays as it is.
  const location = target.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

export class BodyTooLarge extends Error {
  public readonly status = 413;
}

/** @throws BodyTooLarge above one megabyte */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new BodyTooLarge('Meddelandet är för stort');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
