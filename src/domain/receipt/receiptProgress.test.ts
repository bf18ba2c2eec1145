import { Receipt } from './Receipt';
import { receiptProgress } from './receiptProgress';

const promises = { receiveWithinDays: 1, answerWithinDays: 5, feedbackWithinDays: 30 };
/** A Friday afternoon. */
const sent: Receipt = {
  ref: { list: 'ordinary', id: 42 },
  etag: '"1"',
  clientKey: 'k',
  kind: 'deviation',
  unitCode: 'EKB',
  status: 'sent',
  createdAt: '2026-11-20T15:30:00Z',
  claimedByName: '',
  question: '',
  feedback: ''
};
const at = (date: string): Date => new Date(`${date}T12:00:00Z`);

describe('receiptProgress', () => {
  it('promises that a manager receives within a working day, so not before Monday is over', () => {
    const progress = { state: 'sent', next: 'readers', due: '2026-11-23' };
    expect(receiptProgress(sent, false, promises, at('2026-11-23'))).toEqual({ ...progress, late: false });
    expect(receiptProgress(sent, false, promises, at('2026-11-24'))).toEqual({ ...progress, late: true });
  });

  it('keeps that promise while somebody is receiving it', () => {
    const claimed = { ...sent, status: 'claimed' } as const;
    expect(receiptProgress(claimed, false, promises, at('2026-11-24'))).toEqual({
      state: 'claimed',
      next: 'claimer',
      due: '2026-11-23',
      late: true
    });
  });

  it('asks the reporter to answer within calendar days of the question', () => {
    const asked = { ...sent, status: 'question', questionAt: '2026-11-24T23:30:00Z' } as const;
    expect(receiptProgress(asked, false, promises, at('2026-11-30'))).toEqual({
      state: 'question',
      next: 'reporter',
      due: '2026-11-30',
      late: false
    });
    expect(receiptProgress(asked, true, promises, at('2026-11-30'))).toMatchObject({
      state: 'answered',
      next: 'manager'
    });
  });

  it('promises feedback within calendar days of the report, and nothing more when it is given', () => {
    const received = { ...sent, status: 'received' } as const;
    expect(receiptProgress(received, false, promises, at('2026-12-21'))).toEqual({
      state: 'received',
      next: 'manager',
      due: '2026-12-20',
      late: true
    });
    const closed = { ...sent, status: 'closed' } as const;
    expect(receiptProgress(closed, false, promises, at('2027-12-21'))).toEqual({
      state: 'closed',
      next: 'nobody',
      late: false
    });
  });
});
