import { InboxBox } from '../../domain/inbox/Inbox';
import { Receipt } from '../../domain/receipt/Receipt';

/** Where those sit who follow that receipt: answers go there. */
export function boxOfReceipt({ ref, kind, unitCode }: Receipt): InboxBox {
  if (ref.list === 'ordinary') return { kind: 'unit', unitCode };
  return kind === 'misconduct' ? { kind: 'protected' } : { kind: 'quality' };
}
