import { CaseRepository } from '../domain/deviationCase/DeviationCase';
import { InboxRepository } from '../domain/inbox/Inbox';
import { ReceiptRepository } from '../domain/receipt/Receipt';
import { Clock } from '../domain/shared/Instant';

/** What the use cases need of the world. */
export interface Ports {
  readonly receipts: ReceiptRepository;
  readonly inboxes: InboxRepository;
  readonly cases: CaseRepository;
  readonly clock: Clock;
  /** The person's name, written on what they do. */
  readonly userName: string;
  /** The person's id in our site. */
  userId(): Promise<number>;
}
