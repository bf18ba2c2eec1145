import { Instant } from '../../../domain/shared/Instant';
import { localDate, wallTime } from '../../../domain/shared/swedishTime';
import { formatDateTime } from '../../components/swedishTime';

const minute = 60_000;
const hour = 60 * minute;

const swedishDay = (instant: Instant): number => Date.parse(`${localDate(instant)}T00:00:00Z`);

/** `för 3 timmar sedan`, `i går`, `för 6 dagar sedan`: hours within the day, then days of the calendar in Sweden. */
export function timeSince(instant: Instant, now: Date, locale: string, justNow: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const passed = now.getTime() - Date.parse(instant);
  if (passed < minute) return justNow;
  if (passed < hour) return words.format(-Math.floor(passed / minute), 'minute');
  const days = Math.round((swedishDay(now.toISOString()) - swedishDay(instant)) / (24 * hour));
  return days === 0 ? words.format(-Math.floor(passed / hour), 'hour') : words.format(-days, 'day');
}

/** `14:03`, in Swedish time. */
export const clockTime = (instant: Instant): string => wallTime(instant).slice(11);

/** The time of day when it was today in Sweden, else day and time. */
export function timeOrDay(
  instant: Instant,
  now: Date,
  locale: string,
  atTime: (time: string) => string
): string {
  const today = swedishDay(instant) === swedishDay(now.toISOString());
  return today ? atTime(clockTime(instant)) : formatDateTime(instant, locale);
}
