import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { Ports } from '../Ports';
import { ReceivedCase } from '../Services';

/** How many cases are shown at a time; `more` tells that there are others. */
const newest = 50;

const keyOf = ({ list, id }: ReceiptRef): string => `${list}/${id}`;

/**
 * The newest received cases with their receipts. A case counts when its receipt names it: what a race or a cut left
 * behind is not shown. Receipts that I may not read (the senior manager's areas) leave their cases out too, since
 * nothing can be done with those here.
 */
export async function listReceived({
  cases,
  receipts
}: Pick<Ports, 'cases' | 'receipts'>): Promise<{ items: ReceivedCase[]; more: boolean }> {
  const page = await cases.listReceived(newest);
  const found = await receipts.getMany(page.cases.map(({ receipt }) => receipt));
  const receiptOf = new Map(found.map((receipt) => [keyOf(receipt.ref), receipt]));
  const items = page.cases.flatMap((each: DeviationCase): ReceivedCase[] => {
    const receipt = receiptOf.get(keyOf(each.receipt));
    return receipt && receipt.caseId === each.id ? [{ found: each, receipt }] : [];
  });
  return { items, more: page.more };
}
