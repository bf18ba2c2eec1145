import { Report } from '../../domain/report/Report';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { reportColumns as columns } from '../../provisioning/schema/reportColumns';
import { decodeChoice, encodeChoice } from '../sharepoint/choiceCodec';

/** A row of the columns that inboxes and cases share; SharePoint leaves empty columns null. */
export type ReportRow = { readonly [K in keyof typeof columns]: unknown };

/** The names to `$select`, in the order of the schema. */
export const reportColumnNames = Object.keys(columns) as (keyof ReportRow)[];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is written for a report: every shared column, so that nothing of an earlier row can remain. */
export function toReportRow(
  report: Report,
  receipt: ReceiptRef,
  number: string,
  reporterName: string
): ReportRow {
  return {
    QmsReceiptList: encodeChoice(columns.QmsReceiptList, receipt.list),
    QmsReceiptId: receipt.id,
    QmsNumber: number,
    QmsClientKey: report.clientKey,
    QmsKind: encodeChoice(columns.QmsKind, report.kind),
    QmsHideName: report.hideName,
    QmsUnitCode: report.unitCode,
    QmsLaw: encodeChoice(columns.QmsLaw, report.law),
    QmsCategoryCode: report.categoryCode,
    QmsCategoryText: report.categoryText,
    QmsEventAt: report.eventAt,
    QmsDiscoveredAt: report.discoveredAt,
    QmsWhatHappened: report.whatHappened,
    QmsImmediateAction: report.immediateAction,
    QmsConsequence: encodeChoice(columns.QmsConsequence, report.consequence),
    QmsKiaNumber: report.kiaNumber,
    QmsIdentityReason: report.identityReason,
    QmsReporterName: reporterName,
    QmsReportedAt: report.reportedAt
  };
}

/** The receipt that a row belongs to. */
export function receiptOfRow(row: ReportRow): ReceiptRef {
  return {
    list: decodeChoice(columns.QmsReceiptList, textOf(row.QmsReceiptList)),
    id: Number(row.QmsReceiptId)
  };
}

/** The report of a row; the pointer to the care record lies in a column of its own, where it lies at all. */
export function fromReportRow(row: ReportRow, careReference: unknown = ''): Report {
  return {
    clientKey: textOf(row.QmsClientKey),
    kind: decodeChoice(columns.QmsKind, textOf(row.QmsKind)),
    hideName: row.QmsHideName === true,
    unitCode: textOf(row.QmsUnitCode),
    law: decodeChoice(columns.QmsLaw, textOf(row.QmsLaw)),
    categoryCode: textOf(row.QmsCategoryCode),
    categoryText: textOf(row.QmsCategoryText),
    eventAt: textOf(row.QmsEventAt),
    discoveredAt: textOf(row.QmsDiscoveredAt),
    whatHappened: textOf(row.QmsWhatHappened),
    immediateAction: textOf(row.QmsImmediateAction),
    consequence: decodeChoice(columns.QmsConsequence, textOf(row.QmsConsequence)),
    careReference: textOf(careReference),
    kiaNumber: textOf(row.QmsKiaNumber),
    identityReason: textOf(row.QmsIdentityReason),
    reportedAt: textOf(row.QmsReportedAt)
  };
}
