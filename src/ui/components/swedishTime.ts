import { Instant, toInstant } from '../../domain/shared/Instant';

const timeZone = 'Europe/Stockholm';

const wallParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23'
});

function wallMilliseconds(utcMilliseconds: number): number {
  const found: Record<string, string> = {};
  for (const part of wallParts.formatToParts(new Date(utcMilliseconds))) found[part.type] = part.value;
  return Date.UTC(+found.year, +found.month - 1, +found.day, +found.hour, +found.minute, +found.second);
}

/** The clock on the wall in Sweden, as `<input type="datetime-local">` writes it: `2026-11-23T20:44`. */
export function toWallTime(instant: Instant): string {
  return new Date(wallMilliseconds(Date.parse(instant))).toISOString().slice(0, 16);
}

/**
 * The moment of a Swedish wall time, whatever zone the device is set to. An hour that occurs twice (October) is
 * taken as the first; one that does not exist (March) as an hour later. Undefined when the text is no time.
 */
export function fromWallTime(wallTime: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wallTime)) return undefined;
  const wanted = Date.parse(`${wallTime.slice(0, 16)}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const summer = wanted - 2 * 3600_000;
  const isSummer = wallMilliseconds(summer) === wanted;
  return toInstant(new Date(isSummer ? summer : wanted - 3600_000));
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
