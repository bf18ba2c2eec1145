import fc from 'fast-check';
import { toInstant } from '../../domain/shared/Instant';
import { formatDate, formatTime, fromWallTime, toWallTime } from './swedishTime';

const minutes = fc.integer({
  min: Date.UTC(2000, 0, 1) / 60_000,
  max: Date.UTC(2060, 0, 1) / 60_000
});

/** The hour from 02 to 03 on the last Sunday of October occurs twice: its second run reads as the first. */
function inSecondRun(instant: string): boolean {
  return toWallTime(instant) === toWallTime(toInstant(new Date(Date.parse(instant) - 3600_000)));
}

describe('Swedish wall time', () => {
  it('is one hour before UTC in winter and two in summer', () => {
    expect(toWallTime('2026-11-23T19:44:00Z')).toBe('2026-11-23T20:44');
    expect(toWallTime('2026-06-23T19:44:00Z')).toBe('2026-06-23T21:44');
  });

  it('comes back as the same moment, all hours of all years but the repeated one', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = toInstant(new Date(minute * 60_000));
        if (inSecondRun(instant)) return;
        expect(fromWallTime(toWallTime(instant))).toBe(instant);
      })
    );
  });

  it('takes the hour that occurs twice as its first run', () => {
    expect(fromWallTime('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z');
  });

  it('takes the hour that does not exist as an hour later', () => {
    expect(fromWallTime('2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z');
  });

  it('is no time when the field is empty or half filled', () => {
    expect(fromWallTime('')).toBeUndefined();
    expect(fromWallTime('2026-13-01T10:00')).toBeUndefined();
  });
});

describe('dates for people', () => {
  it('are those of Sweden, not of UTC', () => {
    expect(formatDate('2026-11-23T23:30:00Z', 'sv-SE')).toContain('24');
    expect(formatTime('2026-11-23T23:30:00Z', 'sv-SE')).toBe('00:30');
  });
});
