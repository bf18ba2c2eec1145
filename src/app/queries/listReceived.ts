import { DeviationCase, ReadableCase } from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { Ports } from '../Ports';
import { ReceivedCase } from '../Services';

/** How many cases are shown at a time; `more` tells that there are others. */
const newest = 50;

const keyOf = ({ list, id }: ReceiptRef): string => `${list}/${id}`;

/** Of two that a race left behind, the oldest is the one that is taken up when receiving is finished. */
const isOldest = ({ id, receipt }: DeviationCase, all: readonly ReadableCase[]): boolean =>
  !all.some(({ found }) => keyOf(found.receipt) === keyOf(receipt) && found.id < id);

/**
 * The newest received cases with their receipts. A case counts when its receipt names it: what a race or a cut left
 * behind is not shown. A hidden name is kept on the protected receipt alone, so the unit sees its case without that
 * receipt, to read only. Whoever sees all protected receipts is shown no case whose receipt is gone.
 */
export async function listReceived({
  cases,
  receipts
}: Pick<Ports, 'cases' | 'receipts'>): Promise<{ items: ReceivedCase[]; more: boolean }> {
  const page = await cases.listReceived(newest);
  const known = await receipts.getManyWithRights(page.cases.map(({ found }) => found.receipt));
  const receiptOf = new Map(known.receipts.map((receipt) => [keyOf(receipt.ref), receipt]));
  const items = page.cases.flatMap(({ found, mayChange }): ReceivedCase[] => {
    const { list } = found.receipt;
    const receipt = receiptOf.get(keyOf(found.receipt));
    const changeable = known.changeable.includes(list);
    if (receipt)
      return receipt.caseId === found.id ? [{ found, receipt, mayChange: mayChange && changeable }] : [];
    const isHidden = list === 'protected' && found.place.kind === 'unit' && !changeable;
    return isHidden && isOldest(found, page.cases) ? [{ found, mayChange: false }] : [];
  });
  return { items, more: page.more };
}
