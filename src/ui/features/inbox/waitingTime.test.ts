import { timeOrDay, timeSince } from './waitingTime';

const now = new Date('2026-11-23T13:30:00Z');
const since = (instant: string): string => timeSince(instant, now, 'sv-SE', 'nyss');

describe('Time since arrival', () => {
  it.each([
    ['2026-11-23T13:29:40Z', 'nyss'],
    ['2026-11-23T13:31:00Z', 'nyss'],
    ['2026-11-23T12:50:00Z', 'för 40 minuter sedan'],
    ['2026-11-23T09:10:00Z', 'för 4 timmar sedan'],
    ['2026-11-22T23:10:00Z', 'för 14 timmar sedan'],
    ['2026-11-22T22:50:00Z', 'i går'],
    ['2026-11-17T08:00:00Z', 'för 6 dagar sedan']
  ])('%s is %s', (instant, words) => {
    expect(since(instant)).toBe(words);
  });

  it('counts days over the change of clocks', () => {
    const after = new Date('2026-10-26T05:00:00Z');
    expect(timeSince('2026-10-24T21:30:00Z', after, 'sv-SE', 'nyss')).toBe('i förrgår');
  });
});

describe('A time of today', () => {
  const say = (instant: string): string => timeOrDay(instant, now, 'sv-SE', (time) => `kl. ${time}`);

  it('is given by the clock in Sweden, another day with its date', () => {
    expect(say('2026-11-23T13:03:00Z')).toBe('kl. 14:03');
    expect(say('2026-11-22T22:03:00Z')).toBe('22 nov. 2026 23:03');
  });
});
