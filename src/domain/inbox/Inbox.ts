import { ReceiptRef } from '../receipt/Receipt';
import { Report } from '../report/Report';
import { Instant } from '../shared/Instant';

/** Inkorg: one per unit, one for suspected misconduct, one for the quality team. */
export type InboxBox =
  | { readonly kind: 'unit'; readonly unitCode: string }
  | { readonly kind: 'protected' }
  | { readonly kind: 'quality' };

interface EntryBase {
  readonly id: number;
  readonly box: InboxBox;
  readonly receipt: ReceiptRef;
  /** `AVV-2026-00042` */
  readonly number: string;
  /** When it was put into this inbox. */
  readonly arrivedAt: Instant;
  /** The sender's name; empty when the sender asked for it to be hidden. */
  readonly reporterName: string;
}

/** A report waiting to be received. */
export interface ReportEntry extends EntryBase {
  readonly entry: 'report';
  readonly report: Report;
}

/** A reporter's answer to a question, waiting to be taken into the case. */
export interface AnswerEntry extends EntryBase {
  readonly entry: 'answer';
  readonly answer: string;
}

export type InboxEntry = ReportEntry | AnswerEntry;

/** What is put into an inbox; the rest SharePoint adds. */
export type NewInboxEntry =
  | Pick<ReportEntry, 'entry' | 'receipt' | 'number' | 'report' | 'reporterName'>
  | (Pick<AnswerEntry, 'entry' | 'receipt' | 'number' | 'answer' | 'reporterName'> & {
      readonly clientKey: string;
      readonly unitCode: string;
    });

/** What of the received and the waiting is open to me; asked of SharePoint, not guessed from groups. */
export interface Reach {
  /** The inboxes whose every entry I may see. */
  readonly boxes: readonly InboxBox[];
  /** Whether I may read ordinary cases: those of some unit, or of all. */
  readonly readsCases: boolean;
}

/** Inboxes as the commands need them. Transport only: what has been received is removed (to the recycle bin). */
export interface InboxRepository {
  findMyReach(): Promise<Reach>;
  list(boxes: readonly InboxBox[]): Promise<InboxEntry[]>;
  /** My own entry with that client key. */
  findMine(box: InboxBox, clientKey: string): Promise<{ id: number } | undefined>;
  /** Any entry for that receipt in a box I may see. */
  findByReceipt(box: InboxBox, receipt: ReceiptRef): Promise<InboxEntry[]>;
  add(box: InboxBox, entry: NewInboxEntry): Promise<{ id: number }>;
  /** Removing what is already gone is no error: somebody finished before us. */
  remove(box: InboxBox, id: number): Promise<void>;
}
