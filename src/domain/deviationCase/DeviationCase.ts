import { Law } from '../category/Category';
import { ReceiptRef } from '../receipt/Receipt';
import { Report } from '../report/Report';
import { Instant } from '../shared/Instant';

/** Sekretesszon inside the unit: health care and social services do not read each other's text (OSL 25 and 26 kap.). */
export type Confidentiality = 'solLss' | 'hsl';

/** Where a case lives: the unit's folder for its confidentiality, or the protected list. */
export type CasePlace =
  | { readonly kind: 'unit'; readonly unitCode: string; readonly confidentiality: Confidentiality }
  | { readonly kind: 'protected' };

/** `duplicate` marks the loser when two managers raced to finish the same receipt: never counted. */
export type CaseStatus = 'received' | 'closed' | 'duplicate';

/** Ärende: the snapshot of a report, made when it was received. The report's own words are never edited. */
export interface DeviationCase {
  readonly id: number;
  readonly etag: string;
  readonly place: CasePlace;
  readonly receipt: ReceiptRef;
  readonly number: string;
  readonly status: CaseStatus;
  readonly report: Report;
  /** Empty when the sender asked for it to be hidden. */
  readonly reporterName: string;
  readonly receivedByName: string;
  readonly receivedAt?: Instant;
  /** Questions and answers as dated lines, oldest first. */
  readonly dialogue: string;
}

/** What receiving writes. `receivedAt` is set last: a case without it was cut off and is filled again. */
export type CaseSnapshot = Pick<
  DeviationCase,
  'receipt' | 'number' | 'report' | 'reporterName' | 'receivedByName'
> & { readonly receivedAt: Instant };

/** Mixed cases lie with health care: the nurse in charge (MAS) must see them, and the unit's manager sees both. */
export function confidentialityOf(law: Law): Confidentiality {
  return law === 'hsl' || law === 'solHsl' ? 'hsl' : 'solLss';
}

/** The row of facts that statistics are computed from: no text. */
export interface CaseFacts {
  readonly id: number;
  readonly receipt: ReceiptRef;
  readonly unitCode: string;
  readonly law: Law;
  readonly categoryCode: string;
  readonly eventAt: Instant;
  readonly status: CaseStatus;
}

/** A case that I may read. */
export interface ReadableCase {
  readonly found: DeviationCase;
  /** Whether I may change it too; asked of SharePoint, not guessed from groups. */
  readonly mayChange: boolean;
}

/** Cases as the commands need them. */
export interface CaseRepository {
  /** The case of that receipt in that place (the oldest, should a race have left two). */
  findByReceipt(place: CasePlace, receipt: ReceiptRef): Promise<DeviationCase | undefined>;
  /** Makes the empty case in its folder; `fill` completes it. Two steps, since SharePoint creates items in folders by text only. */
  create(place: CasePlace, receipt: ReceiptRef, number: string): Promise<DeviationCase>;
  fill(found: DeviationCase, snapshot: CaseSnapshot): Promise<DeviationCase>;
  /** Keeps the pointer to the care record beside the case, where the quality team cannot read it. Repeatable. */
  keepReference(place: CasePlace, receipt: ReceiptRef, number: string, careReference: string): Promise<void>;
  markDuplicate(found: DeviationCase): Promise<void>;
  close(found: DeviationCase): Promise<DeviationCase>;
  addToDialogue(found: DeviationCase, line: string): Promise<DeviationCase>;
  /** Ids are unique among all units' cases, and among the protected ones. */
  get(list: CasePlace['kind'], id: number): Promise<DeviationCase>;
  /** Received cases that I may read, newest first; `more` tells that older ones exist. */
  listReceived(limit: number): Promise<{ cases: ReadableCase[]; more: boolean }>;
  /** The facts of every case that I may read, paged by id to the end (ordinary cases only). */
  listFacts(): Promise<CaseFacts[]>;
}
