import { canClaim, canFinishFor, isReceived } from './claim';

const now = new Date('2026-11-23T13:30:00Z');
const claimed = { status: 'claimed', claimedById: 7, claimedAt: '2026-11-23T13:28:00Z' } as const;

describe('a claim', () => {
  it('can be made only of what nobody has begun', () => {
    expect(canClaim({ status: 'sent' })).toBe(true);
    for (const status of ['claimed', 'received', 'question', 'closed'] as const) {
      expect(canClaim({ status })).toBe(false);
    }
  });

  it('is left in peace for two minutes, except by whoever made it', () => {
    expect(canFinishFor(claimed, 8, now)).toBe(false);
    expect(canFinishFor(claimed, 7, now)).toBe(true);
    expect(canFinishFor(claimed, 8, new Date('2026-11-23T13:30:01Z'))).toBe(true);
  });

  it('cannot be finished when there is none', () => {
    expect(canFinishFor({ ...claimed, status: 'sent' }, 7, now)).toBe(false);
    expect(canFinishFor({ ...claimed, status: 'received' }, 7, now)).toBe(false);
  });

  it('is over when there is a case', () => {
    expect(
      (['sent', 'claimed', 'received', 'question', 'closed'] as const).map((status) => isReceived({ status }))
    ).toEqual([false, false, true, true, true]);
  });
});
