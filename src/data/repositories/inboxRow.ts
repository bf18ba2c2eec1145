import { InboxBox, InboxEntry, NewInboxEntry } from '../../domain/inbox/Inbox';
import { inboxColumns as columns } from '../../provisioning/schema/inboxLists';
import { decodeChoice, encodeChoice } from '../sharepoint/choiceCodec';
import { fromReportRow, receiptOfRow, reportColumnNames, ReportRow, toReportRow } from './reportRow';

export type InboxRow = ReportRow & {
  readonly ID: number;
  readonly Created: string;
  readonly QmsEntry: string;
  readonly QmsCareReference: unknown;
  readonly QmsAnswer: unknown;
};

export const inboxSelect = [
  'ID',
  'Created',
  'QmsEntry',
  'QmsCareReference',
  'QmsAnswer',
  ...reportColumnNames
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function toInboxEntry(box: InboxBox, row: InboxRow): InboxEntry {
  const base = {
    id: row.ID,
    box,
    receipt: receiptOfRow(row),
    number: textOf(row.QmsNumber),
    arrivedAt: row.Created,
    reporterName: textOf(row.QmsReporterName)
  };
  if (decodeChoice(columns.QmsEntry, row.QmsEntry) === 'answer') {
    return { ...base, entry: 'answer', answer: textOf(row.QmsAnswer) };
  }
  return { ...base, entry: 'report', report: fromReportRow(row, row.QmsCareReference) };
}

export function toInboxRow(entry: NewInboxEntry): Record<string, unknown> {
  const common = { Title: entry.number, QmsEntry: encodeChoice(columns.QmsEntry, entry.entry) };
  if (entry.entry === 'report') {
    const row = toReportRow(entry.report, entry.receipt, entry.number, entry.reporterName);
    return { ...common, ...row, QmsCareReference: entry.report.careReference };
  }
  return {
    ...common,
    QmsReceiptList: encodeChoice(columns.QmsReceiptList, entry.receipt.list),
    QmsReceiptId: entry.receipt.id,
    QmsNumber: entry.number,
    QmsClientKey: entry.clientKey,
    QmsUnitCode: entry.unitCode,
    QmsReporterName: entry.reporterName,
    QmsAnswer: entry.answer
  };
}
