import { ReportKind } from '../report/Report';
import { Instant } from '../shared/Instant';

/** Ordinary receipts can be read by every manager, protected ones only by the protected zone's readers. */
export type ReceiptList = 'ordinary' | 'protected';

/** The identity of a receipt: item ids are unique only within their list. */
export interface ReceiptRef {
  readonly list: ReceiptList;
  readonly id: number;
}

/**
 * sent -> claimed -> received -> (question <-> received) -> closed; moving to another unit gives `sent` again.
 * `claimed` means that a manager has begun to receive it and other managers must not.
 */
export type ReceiptStatus = 'sent' | 'claimed' | 'received' | 'question' | 'closed';

/** Kvitto: what the reporter follows. Holds no case text: every manager can read ordinary receipts. */
export interface Receipt {
  readonly ref: ReceiptRef;
  /** SharePoint's version of this receipt; every change is made against it. */
  readonly etag: string;
  readonly clientKey: string;
  readonly kind: ReportKind;
  readonly unitCode: string;
  readonly status: ReceiptStatus;
  readonly createdAt: Instant;
  readonly claimedByName: string;
  readonly claimedById?: number;
  readonly claimedAt?: Instant;
  readonly caseId?: number;
  readonly receivedAt?: Instant;
  /** The manager's question in neutral words, and when it was asked and answered. */
  readonly question: string;
  readonly questionAt?: Instant;
  readonly answeredAt?: Instant;
  /** Återkoppling to the reporter. */
  readonly feedback: string;
  readonly feedbackAt?: Instant;
}

/** What a manager may change. `null` empties a field. */
export type ReceiptChange = Partial<{
  unitCode: string;
  status: ReceiptStatus;
  claimedByName: string;
  claimedById: number | null;
  claimedAt: Instant | null;
  caseId: number | null;
  receivedAt: Instant | null;
  question: string;
  questionAt: Instant | null;
  answeredAt: Instant | null;
  feedback: string;
  feedbackAt: Instant | null;
}>;

/** Receipts as the commands need them. Throws `QmsError` (`conflict` when the etag is no longer the current one). */
export interface ReceiptRepository {
  /** My own receipt with that client key; what was already sent is found by it. */
  findMine(list: ReceiptList, clientKey: string): Promise<Receipt | undefined>;
  add(list: ReceiptList, receipt: Pick<Receipt, 'clientKey' | 'kind' | 'unitCode'>): Promise<Receipt>;
  get(ref: ReceiptRef): Promise<Receipt>;
  /** Changes it only if it is still the version that was read; returns the new version. */
  change(receipt: Receipt, change: ReceiptChange): Promise<Receipt>;
  /** All of mine in both lists, newest first. */
  listMine(): Promise<Receipt[]>;
  /** Those receipts, in one request where possible; missing ones are left out. */
  getMany(refs: readonly ReceiptRef[]): Promise<Receipt[]>;
  /** The same, and which of their lists I may change all receipts of; asked of SharePoint, not guessed from groups. */
  getManyWithRights(
    refs: readonly ReceiptRef[]
  ): Promise<{ receipts: Receipt[]; changeable: readonly ReceiptList[] }>;
}
