import { Receipt } from '../../../domain/receipt/Receipt';
import { fillIn } from '../../../loc/fillIn';
import { AppEnvironment } from '../../context/AppContext';
import { timeOrDay } from './waitingTime';

type Known = Pick<AppEnvironment, 'services' | 'strings' | 'clock' | 'locale'>;

/** `kl. 14:03` for a time today, else day and time. */
export function sayWhen(instant: string, app: Omit<Known, 'services'>): string {
  return timeOrDay(instant, app.clock(), app.locale, (time) => fillIn(app.strings.inbox.atTime, { time }));
}

/** Who has begun to receive it and when; undefined while nobody has. */
export function describeClaim(receipt: Receipt, app: Known): string | undefined {
  if (receipt.status !== 'claimed' || !receipt.claimedAt) return undefined;
  const when = sayWhen(receipt.claimedAt, app);
  const { claimedByMe, claimedByOther } = app.strings.inbox;
  return receipt.claimedById === app.services.user.id
    ? fillIn(claimedByMe, { when })
    : fillIn(claimedByOther, { name: receipt.claimedByName, when });
}
