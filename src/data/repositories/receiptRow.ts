import { Receipt, ReceiptChange, ReceiptList } from '../../domain/receipt/Receipt';
import { receiptColumns as columns } from '../../provisioning/schema/receiptLists';
import { decodeChoice, encodeChoice } from '../sharepoint/choiceCodec';

/** A receipt as SharePoint answers it (minimal metadata: the etag comes with every row). */
export type ReceiptRow = { readonly [K in keyof typeof columns]: unknown } & {
  readonly ID: number;
  readonly Created: string;
  readonly 'odata.etag': string;
};

export const receiptSelect = ['ID', 'Created', ...Object.keys(columns)];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const momentOf = (value: unknown): string | undefined => textOf(value) || undefined;
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

export function toReceipt(list: ReceiptList, row: ReceiptRow): Receipt {
  return {
    ref: { list, id: row.ID },
    etag: row['odata.etag'],
    clientKey: textOf(row.QmsClientKey),
    kind: decodeChoice(columns.QmsKind, textOf(row.QmsKind)),
    unitCode: textOf(row.QmsUnitCode),
    status: decodeChoice(columns.QmsStatus, textOf(row.QmsStatus)),
    createdAt: row.Created,
    claimedByName: textOf(row.QmsClaimedByName),
    claimedById: numberOf(row.QmsClaimedById),
    claimedAt: momentOf(row.QmsClaimedAt),
    caseId: numberOf(row.QmsCaseId),
    receivedAt: momentOf(row.QmsReceivedAt),
    question: textOf(row.QmsQuestion),
    questionAt: momentOf(row.QmsQuestionAt),
    answeredAt: momentOf(row.QmsAnsweredAt),
    feedback: textOf(row.QmsFeedback),
    feedbackAt: momentOf(row.QmsFeedbackAt)
  };
}

/** Domain name to column; every property of a change is one column. */
const columnOf: { readonly [K in keyof Required<ReceiptChange>]: keyof typeof columns } = {
  unitCode: 'QmsUnitCode',
  status: 'QmsStatus',
  claimedByName: 'QmsClaimedByName',
  claimedById: 'QmsClaimedById',
  claimedAt: 'QmsClaimedAt',
  caseId: 'QmsCaseId',
  receivedAt: 'QmsReceivedAt',
  question: 'QmsQuestion',
  questionAt: 'QmsQuestionAt',
  answeredAt: 'QmsAnsweredAt',
  feedback: 'QmsFeedback',
  feedbackAt: 'QmsFeedbackAt'
};

/** Only what changes is written. */
export function toReceiptChangeRow(change: ReceiptChange): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of Object.keys(change) as (keyof ReceiptChange)[]) {
    row[columnOf[key]] =
      key === 'status' && change.status ? encodeChoice(columns.QmsStatus, change.status) : change[key];
  }
  return row;
}
