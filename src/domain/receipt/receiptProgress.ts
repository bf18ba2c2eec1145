import { Settings } from '../installation/Setting';
import { toInstant } from '../shared/Instant';
import { addDays, localDate, LocalDate } from '../shared/swedishTime';
import { addWorkingDays } from '../shared/workingDays';
import { Receipt, ReceiptStatus } from './Receipt';

/** Who is to act next: `readers` are those who open the inbox it lies in, and nobody acts on what is closed. */
export type NextActor = 'readers' | 'claimer' | 'manager' | 'reporter' | 'nobody';

/** What a receipt means to the one who follows it. */
export interface ReceiptProgress {
  readonly state: ReceiptStatus | 'answered';
  readonly next: NextActor;
  /** The last day on which that should have been done; undefined where nothing was promised. */
  readonly due?: LocalDate;
  readonly late: boolean;
}

type Promises = Pick<Settings, 'receiveWithinDays' | 'answerWithinDays' | 'feedbackWithinDays'>;

function withDue(
  state: ReceiptProgress['state'],
  next: NextActor,
  due: LocalDate,
  now: Date
): ReceiptProgress {
  return { state, next, due, late: localDate(toInstant(now)) > due };
}

/**
 * Where a report stands, who acts next and by when. A manager should have received within working days of the day it
 * was sent; answers and feedback are promised in calendar days (domain 4.3).
 * @param answerSent my answer to the open question waits to be taken in
 */
export function receiptProgress(
  receipt: Receipt,
  answerSent: boolean,
  promises: Promises,
  now: Date
): ReceiptProgress {
  const sent = localDate(receipt.createdAt);
  const feedbackDue = addDays(sent, promises.feedbackWithinDays);
  switch (receipt.status) {
    case 'sent':
      return withDue('sent', 'readers', addWorkingDays(sent, promises.receiveWithinDays), now);
    case 'claimed':
      return withDue('claimed', 'claimer', addWorkingDays(sent, promises.receiveWithinDays), now);
    case 'question': {
      if (answerSent) return withDue('answered', 'manager', feedbackDue, now);
      const asked = localDate(receipt.questionAt ?? receipt.createdAt);
      return withDue('question', 'reporter', addDays(asked, promises.answerWithinDays), now);
    }
    case 'received':
      return withDue('received', 'manager', feedbackDue, now);
    case 'closed':
      return { state: 'closed', next: 'nobody', late: false };
  }
}
