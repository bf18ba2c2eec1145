import * as React from 'react';
import { Services } from '../../app/Services';
import { Capability } from '../context/AppContext';

/** Where it is remembered that this person has an inbox, so that its tab is there at once the next time. */
const inboxKey = 'shell.hasInbox';

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
 * The capabilities this person can use, in the order of the navigation. Whether there is an inbox is asked after the
 * first view is up: typing never waits for it. Without an answer (no network) what was known last time stands,
 * and `current` changing asks again; the inbox itself then says what is wrong.
 */
export function useCapabilities(
  services: Services,
  current: Capability,
  ask: boolean
): readonly Capability[] {
  const [hasInbox, setHasInbox] = React.useState(() => services.drafts.read(inboxKey) === 'yes');
  const answered = React.useRef(false);
  React.useEffect(() => {
    if (!ask || answered.current) return undefined;
    let gone = false;
    whenIdle(() => {
      if (gone) return;
      services.listInbox().then(
        ({ boxes }) => {
          if (gone) return;
          answered.current = true;
          setHasInbox(boxes.length > 0);
          if (boxes.length > 0) services.drafts.write(inboxKey, 'yes');
          else services.drafts.remove(inboxKey);
        },
        () => undefined
      );
    });
    return () => {
      gone = true;
    };
  }, [services, current, ask]);
  const usable: Capability[] = ['report', 'myReports'];
  if (hasInbox || current === 'inbox') usable.push('inbox');
  usable.push('overview');
  if (services.user.isSiteAdmin || current === 'administration') usable.push('administration');
  return usable;
}
