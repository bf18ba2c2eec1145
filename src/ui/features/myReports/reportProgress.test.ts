import { ReceiptStatus } from '../../../domain/receipt/Receipt';
import { enUs } from '../../../loc/en-us';
import { svSe } from '../../../loc/sv-se';
import { fakeReceipt } from '../../testing/fakeReceipt';
import { fakeReferences } from '../../testing/fakeReferences';
import { reportProgress } from './reportProgress';

const sentOnFriday = '2026-11-20T09:30:00Z';

function sentence(receipt: Parameters<typeof fakeReceipt>[0], now: string, answerSent = false): string {
  const report = {
    number: 'AVV-2026-00042',
    answerSent,
    receipt: fakeReceipt({ createdAt: sentOnFriday, ...receipt })
  };
  return reportProgress(report, fakeReferences.settings, new Date(now), svSe.myReports, (day) => day).next;
}

describe('what is said about a report', () => {
  it('promises that it is received on the next working day', () => {
    expect(sentence({ status: 'sent' }, '2026-11-21T10:00:00Z')).toContain('Chefen för enheten ska ta emot');
    expect(sentence({ status: 'sent' }, '2026-11-21T10:00:00Z')).toContain('2026-11-23');
  });

  it('admits that it is late', () => {
    expect(sentence({ status: 'sent' }, '2026-11-24T10:00:00Z')).toContain('skulle ha tagits emot');
    expect(sentence({ status: 'received' }, '2026-12-21T10:00:00Z')).toContain('skulle ha kommit');
  });

  it('names those who read it', () => {
    const ref = { list: 'protected', id: 3 } as const;
    expect(sentence({ status: 'sent', ref, kind: 'misconduct' }, sentOnFriday)).toContain(
      'utreder missförhållanden'
    );
    expect(sentence({ status: 'sent', ref, kind: 'deviation' }, sentOnFriday)).toContain('Kvalitetsteamet');
    expect(sentence({ status: 'claimed', claimedByName: 'Karin Öberg' }, sentOnFriday)).toContain(
      'Karin Öberg'
    );
  });

  it('asks for an answer until one is sent', () => {
    const question = { status: 'question', questionAt: '2026-11-22T09:00:00Z' } as const;
    expect(sentence(question, '2026-11-23T10:00:00Z')).toContain('senast 2026-11-27');
    expect(sentence(question, '2026-11-23T10:00:00Z', true)).toContain('läser ditt svar');
  });

  it.each([svSe, enUs])('has a sentence without gaps for every state, in time and late', (strings) => {
    const states: ReceiptStatus[] = ['sent', 'claimed', 'received', 'question', 'closed'];
    for (const status of states) {
      for (const now of [sentOnFriday, '2027-11-20T09:30:00Z']) {
        const report = {
          number: '',
          answerSent: false,
          receipt: fakeReceipt({ status, claimedByName: 'K', createdAt: sentOnFriday })
        };
        const shown = reportProgress(
          report,
          fakeReferences.settings,
          new Date(now),
          strings.myReports,
          (day) => day
        );
        expect(shown.next.length).toBeGreaterThan(10);
        expect(shown.next).not.toMatch(/[{}]|undefined|\s\./);
      }
    }
  });
});
