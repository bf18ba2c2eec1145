import { mapLimited } from './mapLimited';

const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('mapLimited', () => {
  it('works on every value once, never more at a time than allowed', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await mapLimited([1, 2, 3, 4, 5, 6, 7], 3, async (value) => {
      most = Math.max(most, ++running);
      await rest();
      running--;
      done.push(value);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('tells of a failure and begins nothing more', async () => {
    const begun: number[] = [];
    const work = mapLimited([1, 2, 3, 4, 5, 6], 2, async (value) => {
      begun.push(value);
      await rest();
      if (value === 2) throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await rest();
    await rest();
    expect(begun.length).toBeLessThan(6);
  });
});
