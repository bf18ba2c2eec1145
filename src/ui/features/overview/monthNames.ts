export interface MonthName {
  /** `jan.` */
  readonly short: string;
  /** `januari` */
  readonly long: string;
  /** `J`, for bars on a phone. */
  readonly letter: string;
}

/** The twelve months in the language of the page. */
export function monthNames(locale: string): readonly MonthName[] {
  const format = (month: 'short' | 'long' | 'narrow', date: Date): string =>
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(date);
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2026, month, 15));
    return { short: format('short', date), long: format('long', date), letter: format('narrow', date) };
  });
}
