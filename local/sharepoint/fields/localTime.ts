/**
 * The time zone of every web this server makes: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", SharePoint's id 4.
 */
export const webTimeZone = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: webTimeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit'
});

/** The wall clock in the web's zone, as if it were UTC; only differences and components of it mean anything. */
export function wallClock(instant: Date): Date {
  const found: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(instant)) found[type] = value;
  return new Date(
    `${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}:${found.second}.000Z`
  );
}

/** The instant at which the web's wall clock shows the given components. Twice, for the hours around a clock change. */
export function fromWallClock(wall: Date): Date {
  let instant = wall;
  for (let round = 0; round < 2; round += 1) {
    instant = new Date(instant.getTime() + (wall.getTime() - wallClock(instant).getTime()));
  }
  return instant;
}

/** Midnight in the web's zone at the start of the day the instant falls in. */
export function startOfLocalDay(instant: Date): Date {
  const wall = wallClock(instant);
  return fromWallClock(new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate())));
}

/** `2012-10-12T08:30:09Z`: UTC with whole seconds, as SharePoint stores and shows times. */
export function utcSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/**
 * Reads a date as a client may write it. Without a zone the web's own is meant.
 * @returns undefined for text that is not a date
 */
export function parseInstant(text: string): Date | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/i.exec(
    text.trim()
  );
  if (!match) return undefined;
  const [, day, time = '00:00:00', zone] = match;
  const instant = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}${zone?.toUpperCase() ?? 'Z'}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  // JavaScript rolls 31 February over into March; SharePoint refuses it.
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return undefined;
  return zone ? instant : fromWallClock(instant);
}
