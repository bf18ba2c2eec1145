import { Ports } from '../Ports';
import { ReceivedCase } from '../Services';
import { closeCase } from './closeCase';

/**
 * Closes the cases whose reporter has been told while the case was left open: the giving of feedback was cut off
 * between the two. What I may not change, or cannot now, stays as it is for the next who may.
 */
export async function finishClosing(
  ports: Pick<Ports, 'cases'>,
  items: readonly ReceivedCase[]
): Promise<ReceivedCase[]> {
  return Promise.all(
    items.map(async (item) => {
      if (!item.mayChange || item.receipt.status !== 'closed' || item.found.status !== 'received')
        return item;
      const [closing] = await Promise.allSettled([closeCase(ports, item.found)]);
      return closing.status === 'fulfilled' ? { ...item, found: closing.value } : item;
    })
  );
}
