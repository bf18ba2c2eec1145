import { CaseRepository } from '../domain/deviationCase/DeviationCase';
import { InboxRepository } from '../domain/inbox/Inbox';
import { ReceiptRepository } from '../domain/receipt/Receipt';
import { Clock } from '../domain/shared/Instant';

/** What the use cases need of the world. */
export interface Ports {
  readonly receipts: ReceiptRepository;
  readonly inbox: InboxRepository;
  readonly cases: CaseRepository;
  readonly clock: Clock;
  /** Who acts: the id is that in our site, the name is written on what they do. */
  readonly user: { readonly id: number; readonly name: string };
}
