import { QmsError } from '../../domain/shared/QmsError';
import { patiently } from './patiently';

const throttled = (seconds?: number): QmsError => new QmsError('throttled', 'busy', seconds);

describe('patiently', () => {
  it('waits as long as SharePoint asks, then does the work', async () => {
    const waits: number[] = [];
    const run = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(throttled(7))
      .mockRejectedValueOnce(throttled())
      .mockResolvedValue('done');
    await expect(patiently(run, async (seconds) => void waits.push(seconds))).resolves.toBe('done');
    expect(waits).toEqual([7, 30]);
  });

  it('gives up after five times', async () => {
    const run = jest.fn<Promise<string>, []>().mockRejectedValue(throttled(1));
    await expect(patiently(run, async () => undefined)).rejects.toMatchObject({ kind: 'throttled' });
    expect(run).toHaveBeenCalledTimes(5);
  });

  it('repeats nothing else', async () => {
    const run = jest.fn<Promise<string>, []>().mockRejectedValue(new QmsError('offline', 'no answer'));
    await expect(patiently(run, async () => undefined)).rejects.toMatchObject({ kind: 'offline' });
    expect(run).toHaveBeenCalledTimes(1);
  });
});
