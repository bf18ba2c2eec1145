import * as React from 'react';
import { InboxListing, Services } from '../../app/Services';
import { Capability } from '../context/AppContext';

/** Which of these a person has is known only by asking. */
type Asked = Extract<Capability, 'inbox' | 'overview'>;

/** Where the answer is remembered, so that the tabs are there at once the next time. */
const rememberedKey = 'shell.capabilities';

/** Whoever may read cases has the overview, and finds the received ones in the inbox even without a box of their own. */
function askedOf({ boxes, readsCases }: Pick<InboxListing, 'boxes' | 'readsCases'>): Asked[] {
  if (readsCases) return ['inbox', 'overview'];
  return boxes.length > 0 ? ['inbox'] : [];
}

type IdleWindow = Window & {
  requestIdleCallback?: (run: () => void, options: { timeout: number }) => number;
};

/** Runs when the first view is up and the device has a moment to spare; Safari has no idle callback. */
function whenIdle(run: () => void): void {
  const idle = (window as IdleWindow).requestIdleCallback;
  if (idle) idle(run, { timeout: 3000 });
  else window.setTimeout(run, 600);
}

/**
 * The capabilities this person can use, in the order of the navigation. Whether there is an inbox and an overview is
 * asked, in one question, after the first view is up: typing never waits for it. Without an answer (no network) what
 * was known last time stands, and `current` changing asks again; the view itself then says what is wrong.
 */
export function useCapabilities(
  services: Services,
  current: Capability,
  ask: boolean
): readonly Capability[] {
  const [known, setKnown] = React.useState(() => services.drafts.read(rememberedKey)?.split(' ') ?? []);
  const answered = React.useRef(false);
  React.useEffect(() => {
    if (!ask || answered.current) return undefined;
    let gone = false;
    whenIdle(() => {
      if (gone) return;
      services.listInbox().then(
        (listing) => {
          if (gone) return;
          answered.current = true;
          const asked = askedOf(listing);
          setKnown(asked);
          if (asked.length > 0) services.drafts.write(rememberedKey, asked.join(' '));
          else services.drafts.remove(rememberedKey);
        },
        () => undefined
      );
    });
    return () => {
      gone = true;
    };
  }, [services, current, ask]);
  const usable: Capability[] = ['report', 'myReports'];
  for (const each of ['inbox', 'overview'] as const) {
    if (known.includes(each) || current === each) usable.push(each);
  }
  if (services.user.isSiteAdmin || current === 'administration') usable.push('administration');
  return usable;
}
