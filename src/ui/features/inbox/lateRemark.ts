import { Settings } from '../../../domain/installation/Setting';
import { receiptProgress } from '../../../domain/receipt/receiptProgress';
import { Receipt } from '../../../domain/receipt/Receipt';
import { fillIn } from '../../../loc/fillIn';
import { AppEnvironment } from '../../context/AppContext';

type Known = Pick<AppEnvironment, 'strings' | 'clock' | 'locale'>;

const dayInWords = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(
    new Date(`${date}T00:00:00Z`)
  );

/** What has been promised and not been done in time; undefined while there is time, or promises are not known. */
export function lateRemark(receipt: Receipt, settings: Settings | undefined, app: Known): string | undefined {
  if (!settings) return undefined;
  const { state, late, due } = receiptProgress(receipt, false, settings, app.clock());
  if (!late || !due) return undefined;
  const { lateReceive, lateAnswer, lateFeedback } = app.strings.inbox;
  const date = dayInWords(due, app.locale);
  if (state === 'sent' || state === 'claimed') return fillIn(lateReceive, { date });
  return fillIn(state === 'question' ? lateAnswer : lateFeedback, { date });
}

/** For leaving out what there is nothing to say about. */
export const isText = (text: string | undefined): text is string => text !== undefined;
