import { request } from '../../data/sharepoint/translateFailure';
import { isQmsError } from '../../domain/shared/QmsError';

/** How often one piece of work may be told to wait before it gives up. */
const attempts = 5;
/** When SharePoint asks us to wait without saying how long. */
const usualSeconds = 30;

export type Wait = (seconds: number) => Promise<void>;
const wait: Wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Runs work that may be repeated. When SharePoint throttles, waits as long as it asks and starts again: an
 * installation makes hundreds of requests, and being asked to wait is normal. Lets only `QmsError` out.
 */
export async function patiently<T>(run: () => Promise<T>, pause: Wait = wait): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request(run);
    } catch (error) {
      if (attempt === attempts || !isQmsError(error, 'throttled')) throw error;
      await pause(error.retryAfterSeconds ?? usualSeconds);
    }
  }
}
