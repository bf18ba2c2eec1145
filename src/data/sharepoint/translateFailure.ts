import { QmsError, QmsErrorKind } from '../../domain/shared/QmsError';
import { isDigestRefusal } from './FormDigest';

/** The part of PnPjs' HttpRequestError that we read; `response` has not been read yet by anybody. */
interface HttpFailure extends Error {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response: Response;
}

const kinds: Readonly<Record<number, QmsErrorKind>> = {
  400: 'invalid',
  401: 'denied',
  403: 'denied',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
  503: 'throttled'
};

function isHttpFailure(error: unknown): error is HttpFailure {
  return error instanceof Error && (error as Partial<HttpFailure>).isHttpRequestError === true;
}

/** `Retry-After` in whole seconds; undefined when SharePoint did not say. */
function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/**
 * Anything thrown by a request, as the one error type of the product. Decided by status code, never by the text of
 * a message; the only code looked at tells an old digest from a refusal.
 */
export function translateFailure(error: unknown): QmsError {
  if (error instanceof QmsError) return error;
  if (isHttpFailure(error)) {
    const digest = isDigestRefusal(error.status, error.message);
    const kind = digest ? 'expired' : (kinds[error.status] ?? 'unexpected');
    return new QmsError(kind, error.message, retryAfter(error.response));
  }
  // fetch rejects with a TypeError when no answer came, whatever the reason.
  if (error instanceof TypeError) return new QmsError('offline', error.message);
  return new QmsError(
    'unexpected',
    error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  );
}

/** Runs a request and lets only `QmsError` out. */
export async function request<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw translateFailure(error);
  }
}
