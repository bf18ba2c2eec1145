import { Receipt } from '../../domain/receipt/Receipt';

/** A receipt just sent, changed by `overrides`. */
export function fakeReceipt(overrides: Partial<Receipt> = {}): Receipt {
  return {
    ref: { list: 'ordinary', id: 42 },
    etag: '"1"',
    clientKey: 'a3f1c2d4-0000-4000-8000-000000000001',
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    status: 'sent',
    createdAt: '2026-11-20T09:30:00Z',
    claimedByName: '',
    question: '',
    feedback: '',
    ...overrides
  };
}
