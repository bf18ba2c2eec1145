/**
 * What can go wrong, seen from the user: one word per thing they can do about it.
 * - `notFound`   it is not there (only HTTP 404)
 * - `conflict`   somebody else changed it first (HTTP 412 and 409)
 * - `denied`     SharePoint refuses this person (HTTP 401 and 403)
 * - `expired`    the page has been open too long: sign in again, then repeat
 * - `throttled`  SharePoint asks us to wait (HTTP 429 and 503); `retryAfterSeconds` says how long
 * - `offline`    no answer came: it is not known whether the request arrived
 * - `invalid`    the input is refused; `detail` holds SharePoint's own words
 * - `unconfigured` the installation lacks something only the administrator can add
 * - `unexpected` anything else: shown with its reference, never hidden
 */
export type QmsErrorKind =
  | 'notFound'
  | 'conflict'
  | 'denied'
  | 'expired'
  | 'throttled'
  | 'offline'
  | 'invalid'
  | 'unconfigured'
  | 'unexpected';

/** The one error type that leaves the data layer. `detail` is for support, never the text a user reads first. */
export class QmsError extends Error {
  public readonly kind: QmsErrorKind;
  public readonly detail: string;
  public readonly retryAfterSeconds?: number;

  public constructor(kind: QmsErrorKind, detail: string, retryAfterSeconds?: number) {
    super(`${kind}: ${detail}`);
    this.name = 'QmsError';
    this.kind = kind;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** True for a `QmsError`, and of the given kind when one is named. */
export function isQmsError(error: unknown, kind?: QmsErrorKind): error is QmsError {
  return error instanceof QmsError && (kind === undefined || error.kind === kind);
}
