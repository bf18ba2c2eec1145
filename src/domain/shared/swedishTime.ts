import { Instant } from './Instant';

/** A day in Sweden: `2026-11-23`. Compares as text. */
export type LocalDate = string;

const timeZone = 'Europe/Stockholm';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

/** `2026-11-23 20:44`: the clock on the wall in Sweden. */
export function wallTime(instant: Instant): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of wallClock.formatToParts(new Date(instant))) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

export function localDate(instant: Instant): LocalDate {
  return wallTime(instant).slice(0, 10);
}

/**
 * Year and month (1 to 12) in Sweden. Swedish time is one or two hours ahead of UTC, so only the last hours of a UTC
 * day can belong to another month: the others need no calendar, which makes this cheap for 100,000 rows.
 */
export function localMonth(instant: Instant): { readonly year: number; readonly month: number } {
  const day = Number(instant.slice(8, 10)) >= 28 && Number(instant.slice(11, 13)) >= 22;
  const date = day ? localDate(instant) : instant;
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** The day so many calendar days later. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 3600_000).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
