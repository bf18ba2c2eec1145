import { boxOfReceipt } from '../../../app/commands/boxOfReceipt';
import { InboxItem, InboxListing, ReceivedCase } from '../../../app/Services';
import { AnswerEntry, InboxBox, ReportEntry } from '../../../domain/inbox/Inbox';
import { Receipt, ReceiptRef } from '../../../domain/receipt/Receipt';

export interface WaitingReport {
  readonly entry: ReportEntry;
  readonly receipt: Receipt;
}

export interface WaitingAnswer {
  readonly entry: AnswerEntry;
  readonly receipt: Receipt;
}

/** What can be open beside the list. */
export type Opened =
  | { readonly type: 'report'; readonly item: WaitingReport }
  | { readonly type: 'answer'; readonly item: WaitingAnswer }
  | { readonly type: 'case'; readonly item: ReceivedCase };

export interface ReceivedListing {
  readonly items: readonly ReceivedCase[];
  readonly more: boolean;
}

/** Both lists as they were last read; undefined until they have been. */
export interface InboxContent {
  readonly listing?: InboxListing;
  readonly received?: ReceivedListing;
}

const boxKey = (box: InboxBox): string => (box.kind === 'unit' ? box.unitCode : box.kind);

/** Whoever reads cases without receiving them; false until it is known. */
export const hasNoBox = ({ listing }: InboxContent): boolean => listing?.boxes.length === 0;

/** Whether the answers to questions about that receipt come to me; so it is for most, if it is not known. */
export const getsAnswers = ({ listing }: InboxContent, receipt: Receipt): boolean =>
  listing?.boxes.some((box) => boxKey(box) === boxKey(boxOfReceipt(receipt))) ?? true;

export const receiptKey = (ref: ReceiptRef): string => `${ref.list}-${ref.id}`;
/** Entry ids are unique only within their inbox. */
export const entryKey = ({ entry }: InboxItem): string => `${entry.entry}-${boxKey(entry.box)}-${entry.id}`;
export const caseKey = ({ found }: ReceivedCase): string => `case-${receiptKey(found.receipt)}`;

export function openedOf(item: InboxItem): Opened {
  const { entry, receipt } = item;
  return entry.entry === 'report'
    ? { type: 'report', item: { entry, receipt } }
    : { type: 'answer', item: { entry, receipt } };
}

export const keyOf = (opened: Opened): string =>
  opened.type === 'case' ? caseKey(opened.item) : entryKey(opened.item);

export const numberOf = (opened: Opened): string =>
  opened.type === 'case' ? opened.item.found.number : opened.item.entry.number;

export function findOpened(content: InboxContent, key: string): Opened | undefined {
  const waiting = content.listing?.items.find((item) => entryKey(item) === key);
  if (waiting) return openedOf(waiting);
  const received = content.received?.items.find((item) => caseKey(item) === key);
  return received && { type: 'case', item: received };
}

export function findCase(content: InboxContent, ref: ReceiptRef): ReceivedCase | undefined {
  return content.received?.items.find((item) => receiptKey(item.found.receipt) === receiptKey(ref));
}

/** The content with that case as it is now, put first when it was not among them. */
export function withCase(content: InboxContent, changed: ReceivedCase): InboxContent {
  const received = content.received ?? { items: [], more: false };
  const isIt = (item: ReceivedCase): boolean => caseKey(item) === caseKey(changed);
  const items = received.items.some(isIt)
    ? received.items.map((item) => (isIt(item) ? changed : item))
    : [changed, ...received.items];
  return { ...content, received: { ...received, items } };
}

/** The content without that entry. */
export function withoutEntry(content: InboxContent, key: string): InboxContent {
  const { listing } = content;
  if (!listing) return content;
  return {
    ...content,
    listing: { ...listing, items: listing.items.filter((item) => entryKey(item) !== key) }
  };
}
