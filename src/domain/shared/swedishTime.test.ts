import fc from 'fast-check';
import { toInstant } from './Instant';
import { addDays, localDate, localMonth, wallTime, weekday } from './swedishTime';

describe('Swedish time', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(wallTime('2026-11-23T19:44:00Z')).toBe('2026-11-23 20:44');
    expect(wallTime('2026-06-30T22:30:00Z')).toBe('2026-07-01 00:30');
    expect(localDate('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });

  it('gives every moment the month that the calendar gives it', () => {
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true
    });
    fc.assert(
      fc.property(moments, (date) => {
        const instant = toInstant(date);
        const [year, month] = localDate(instant).split('-').map(Number);
        expect(localMonth(instant)).toEqual({ year, month });
      }),
      { numRuns: 500 }
    );
  });

  it('gives the last hours of every month to the next one only when Sweden is there', () => {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
      for (const hour of ['20', '21', '22', '23']) {
        const instant = `${last}T${hour}:30:00Z`;
        expect(localMonth(instant).month).toBe(Number(localDate(instant).slice(5, 7)));
      }
    }
  });

  it('counts days over months, years and the change of the clock', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(weekday('2026-11-23')).toBe(1);
  });
});
