import fc from 'fast-check';
import { addDays, weekday } from './swedishTime';
import { addWorkingDays, easterSunday, isWorkingDay } from './workingDays';

describe('easterSunday', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25']
  ])('of %d is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1900; year <= 2300; year += 1) {
      const date = easterSunday(year);
      expect(weekday(date)).toBe(0);
      expect(date.slice(5) >= '03-22' && date.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('isWorkingDay', () => {
  it.each([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2025-06-06',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-24',
    '2026-12-25',
    '2026-12-31',
    '2026-11-21',
    '2026-11-22'
  ])('%s is none', (date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it.each(['2026-01-02', '2026-04-02', '2026-04-07', '2026-05-15', '2026-05-25', '2026-06-18', '2026-12-23'])(
    '%s is one',
    (date) => {
      expect(isWorkingDay(date)).toBe(true);
    }
  );
});

describe('addWorkingDays', () => {
  it('passes over weekends, Easter and Christmas', () => {
    expect(addWorkingDays('2026-11-23', 1)).toBe('2026-11-24');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-30', 2)).toBe('2027-01-05');
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21');
  });

  it('ends on a working day with exactly that many working days behind it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDays('2020-01-01', offset);
        const to = addWorkingDays(from, days);
        let counted = 0;
        for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
          if (isWorkingDay(date)) counted += 1;
        expect(isWorkingDay(to)).toBe(true);
        expect(counted).toBe(days);
      })
    );
  });
});
