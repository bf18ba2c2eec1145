import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost']);

/**
 * Whether a request names this machine. A page on the internet can make its own name point to 127.0.0.1
 * (DNS rebinding); then the Host header still carries that name.
 */
export function isLocalHost(hostHeader: string | undefined): boolean {
  const match = /^([^:]+)(?::\d{1,5})?$/.exec(hostHeader ?? '');
  return match !== null && LOCAL_NAMES.has(match[1].toLowerCase());
}

/** Whether a request that changes something was sent by a page of this server: browsers send Origin with every POST. */
export function isSameOrigin(request: IncomingMessage): boolean {
  return request.headers.origin === `http://${request.headers.host ?? ''}`;
}

/** A place on this server to go to, or `/`: never another host (`//elsewhere`, `/\elsewhere`). */
export function localPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || /^\/[/\\]/.test(wanted) || /[\r\n\t]/.test(wanted)) return '/';
  return wanted;
}
