import { isQmsError } from '../../domain/shared/QmsError';

/**
 * True when the server answered that this person may not (401, 403), that it is not there (404), or that it is not
 * offered (501, which only the local server says). Anything else is no answer, and must stop what asked.
 */
export function isRefusal(error: unknown): boolean {
  if (isQmsError(error)) return error.kind === 'denied' || error.kind === 'notFound';
  const status = (error as { status?: unknown } | undefined)?.status;
  return status === 401 || status === 403 || status === 404 || status === 501;
}
