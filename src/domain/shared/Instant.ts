/** A moment: ISO 8601 in UTC with seconds, as SharePoint writes it (`2026-11-23T19:44:00Z`). */
export type Instant = string;

/** Milliseconds are cut: SharePoint keeps none, and a value must compare equal after the round trip. */
export function toInstant(date: Date): Instant {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Gives the present moment; passed in, so that rules can be tested at any time. */
export type Clock = () => Date;
