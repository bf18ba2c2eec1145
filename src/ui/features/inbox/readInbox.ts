import { Services } from '../../../app/Services';
import { isQmsError } from '../../../domain/shared/QmsError';
import { InboxContent } from './inboxItem';

/** What came of one reading: each list by itself, since one can be out of reach while the other is not. */
export interface InboxReading {
  readonly content: InboxContent;
  readonly waitingError?: unknown;
  readonly receivedError?: unknown;
}

async function settle<T>(promise: Promise<T>): Promise<{ value?: T; error?: unknown }> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}

/** Reads both lists at once. Never rejects: errors are part of the reading. */
export async function readInbox(
  services: Pick<Services, 'listInbox' | 'listReceived'>
): Promise<InboxReading> {
  const [waiting, received] = await Promise.all([
    settle(services.listInbox()),
    settle(services.listReceived())
  ]);
  return {
    content: { listing: waiting.value, received: received.value },
    waitingError: waiting.error,
    receivedError: received.error
  };
}

const pauseSeconds = 30;

/** How long no reading should begin by itself: half a minute, or as long as SharePoint asks. */
export function restSeconds({ waitingError, receivedError }: InboxReading): number {
  const asked = [waitingError, receivedError].map((error) =>
    isQmsError(error, 'throttled') ? (error.retryAfterSeconds ?? 0) : 0
  );
  return Math.max(pauseSeconds, ...asked);
}
