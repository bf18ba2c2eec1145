import { CaseRepository } from '../domain/deviationCase/DeviationCase';
import { InboxRepository } from '../domain/inbox/Inbox';
import { ReceiptRepository } from '../domain/receipt/Receipt';
import { Clock } from '../domain/shared/Instant';
import { CurrentUser } from './CurrentUser';

/** What commands and queries work with; each takes the part it needs. */
export interface Ports {
  readonly receipts: ReceiptRepository;
  readonly inbox: InboxRepository;
  readonly cases: CaseRepository;
  /** The person in our site, whose ids differ from those of the page's site. */
  readonly user: Pick<CurrentUser, 'id' | 'name'>;
  readonly clock: Clock;
}
