import { isQmsError } from '../../domain/shared/QmsError';

/**
 * True when the server answered that this person may not (401, 403) or that it is not there (404). Anything else is no
 * answer, and must stop what asked.
 */
export function isRefusal(error: unknown): boolean {
  if (isQmsError(error)) return error.kind === 'denied' || error.kind === 'notFound';
  const status = (error as { status?: unknown } | undefined)?.status;
  return status === 401 || status === 403 || status === 404;
}
