import { ReadableCase } from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { Ports } from '../Ports';
import { ReceivedCase } from '../Services';

/** How many cases are shown at a time; `more` tells that there are others. */
const newest = 50;

const keyOf = ({ list, id }: ReceiptRef): string => `${list}/${id}`;

/**
 * The newest received cases with their receipts. A case counts when its receipt names it: what a race or a cut left
 * behind is not shown. Receipts that I may not read (those of hidden names) leave their cases out too, since where
 * those stand cannot be told here.
 */
export async function listReceived({
  cases,
  receipts
}: Pick<Ports, 'cases' | 'receipts'>): Promise<{ items: ReceivedCase[]; more: boolean }> {
  const page = await cases.listReceived(newest);
  const known = await receipts.getManyWithRights(page.cases.map(({ found }) => found.receipt));
  const receiptOf = new Map(known.receipts.map((receipt) => [keyOf(receipt.ref), receipt]));
  const items = page.cases.flatMap(({ found, mayChange }: ReadableCase): ReceivedCase[] => {
    const receipt = receiptOf.get(keyOf(found.receipt));
    if (!receipt || receipt.caseId !== found.id) return [];
    return [{ found, receipt, mayChange: mayChange && known.changeable.includes(receipt.ref.list) }];
  });
  return { items, more: page.more };
}
