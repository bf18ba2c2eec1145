import { ReceiptRef } from '../../../domain/receipt/Receipt';
import { receiptKey } from './inboxItem';

/** By receipt, so that a question begun on a waiting report is still there when the report has become a case. */
export const questionDraft = (ref: ReceiptRef): string => `inbox.question.${receiptKey(ref)}`;
export const feedbackDraft = (ref: ReceiptRef): string => `inbox.feedback.${receiptKey(ref)}`;
