import { addDays, LocalDate, weekday } from './swedishTime';

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

/** The Saturday on that day or the next after it. */
function saturdayFrom(date: LocalDate): LocalDate {
  return addDays(date, 6 - weekday(date));
}

/**
 * Days besides Saturdays and Sundays on which offices are closed: the holidays of lagen (1989:253) om allmänna
 * helgdagar, and the three eves that 3 a § semesterlagen puts on a par with them.
 */
function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(`${year}-06-20`);
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    addDays(easter, -2),
    addDays(easter, 1),
    addDays(easter, 39),
    addDays(midsummer, -1),
    midsummer,
    saturdayFrom(`${year}-10-31`)
  ]);
}

export function isWorkingDay(date: LocalDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The working day that is so many working days after that day, which itself does not count. */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  let found = date;
  for (let left = days; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
