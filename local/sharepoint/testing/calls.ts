import type { Call } from './TestTenant';

export const post = (body?: unknown, headers?: Record<string, string>): Call => ({
  method: 'POST',
  body,
  headers
});

/** Changes an item or a list, whatever its version unless one is named. */
export const merge = (body: unknown, etag = '*'): Call => ({
  method: 'MERGE',
  body,
  headers: { 'If-Match': etag }
});
