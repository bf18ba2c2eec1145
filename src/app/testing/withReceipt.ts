import { CaseWithReceipt, ReceivedCase } from '../Services';

/** For tests that go on with a case. @throws Error when it is not among the received, or its receipt may not be read */
export function withReceipt(item: ReceivedCase | undefined): CaseWithReceipt {
  if (!item) throw new Error('It is not among the received');
  if (!item.receipt) throw new Error(`The receipt of ${item.found.number} may not be read`);
  return item;
}
