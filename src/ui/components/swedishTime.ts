import { Instant, toInstant } from '../../domain/shared/Instant';
import { LocalDate, wallTime } from '../../domain/shared/swedishTime';

const timeZone = 'Europe/Stockholm';

/** The clock on the wall in Sweden, as `<input type="datetime-local">` writes it: `2026-11-23T20:44`. */
export function toWallTime(instant: Instant): string {
  return wallTime(instant).replace(' ', 'T');
}

/**
 * The moment of a Swedish wall time, whatever zone the device is set to. An hour that occurs twice (October) is
 * taken as the first; one that does not exist (March) as an hour later. Undefined when the text is no time.
 */
export function fromWallTime(text: string): Instant | undefined {
  const minute = text.slice(0, 16);
  const asUtc = Date.parse(`${minute}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(minute) || Number.isNaN(asUtc)) return undefined;
  const inSummer = toInstant(new Date(asUtc - 2 * 3600_000));
  return toWallTime(inSummer) === minute ? inSummer : toInstant(new Date(asUtc - 3600_000));
}

/** `23 nov. 2026 20:44`, in Swedish time. */
export function formatDateTime(instant: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant)
  );
}

/** `23 nov. 2026`, in Swedish time. */
export function formatDate(instant: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium' }).format(new Date(instant));
}

/** `20:44`, in Swedish time. */
export function formatTime(instant: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(new Date(instant));
}

/** `23 nov. 2026`, of a day without a time. */
export function formatDay(day: LocalDate, locale: string): string {
  return formatDate(`${day}T12:00:00Z`, locale);
}
