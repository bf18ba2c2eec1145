import {
  CaseFacts,
  CasePlace,
  CaseSnapshot,
  Confidentiality,
  confidentialityOf,
  DeviationCase,
  ReadableCase
} from '../../domain/deviationCase/DeviationCase';
import { Report } from '../../domain/report/Report';
import { caseColumns as columns, caseFolder } from '../../provisioning/schema/caseLists';
import { decodeChoice, encodeChoice } from '../sharepoint/choiceCodec';
import { allows, BasePermissions } from '../sharepoint/rights';
import { fromReportRow, receiptOfRow, reportColumnNames, ReportRow, toReportRow } from './reportRow';

export type CaseRow = ReportRow & {
  readonly ID: number;
  readonly 'odata.etag': string;
  readonly FileDirRef: string;
  readonly QmsStatus: string | null;
  readonly QmsReceivedByName: unknown;
  readonly QmsReceivedAt: unknown;
  readonly QmsDialogue: unknown;
  /** Only the protected list has it. */
  readonly QmsCareReference?: unknown;
};

export const caseSelect = [
  'ID',
  'FileDirRef',
  'QmsStatus',
  'QmsReceivedByName',
  'QmsReceivedAt',
  'QmsDialogue',
  ...reportColumnNames
];

/** With what the person may do with each; SharePoint tells it only when it is asked for by name. */
export type ReadableCaseRow = CaseRow & { readonly EffectiveBasePermissions: BasePermissions };
export const readableSelect = (columns: readonly string[]): string[] => [
  ...columns,
  'EffectiveBasePermissions'
];

/** Whoever may read a protected case may read its pointer to the care record, which lies in the case itself. */
export const protectedCaseSelect = [...caseSelect, 'QmsCareReference'];

/** The columns that statistics need, and nothing that can hold text. */
export const factsSelect = [
  'ID',
  'FSObjType',
  'QmsReceiptList',
  'QmsReceiptId',
  'QmsUnitCode',
  'QmsLaw',
  'QmsCategoryCode',
  'QmsEventAt',
  'QmsReceivedAt',
  'QmsStatus'
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const confidentialities: readonly Confidentiality[] = ['solLss', 'hsl'];

/** The folder tells where a case lies (its law may be corrected later, its place not). */
function placeOfRow(row: CaseRow): CasePlace {
  const unitCode = textOf(row.QmsUnitCode);
  const found = confidentialities.find((each) => row.FileDirRef.endsWith(`/${caseFolder(unitCode, each)}`));
  const confidentiality = found ?? confidentialityOf(decodeChoice(columns.QmsLaw, textOf(row.QmsLaw)));
  return { kind: 'unit', unitCode, confidentiality };
}

/** A case that was begun and not yet filled: only its identity means anything. */
function blankReport(row: CaseRow): Report {
  return {
    clientKey: '',
    kind: 'deviation',
    hideName: false,
    unitCode: textOf(row.QmsUnitCode),
    law: 'undecided',
    categoryCode: '',
    categoryText: '',
    eventAt: '',
    discoveredAt: '',
    whatHappened: '',
    immediateAction: '',
    consequence: 'none',
    careReference: '',
    kiaNumber: '',
    identityReason: '',
    reportedAt: ''
  };
}

/** @param place where it was looked for; without it the row's folder tells */
export function toCase(row: CaseRow, place: CasePlace = placeOfRow(row)): DeviationCase {
  return {
    id: row.ID,
    etag: row['odata.etag'],
    place,
    receipt: receiptOfRow(row),
    number: textOf(row.QmsNumber),
    status: decodeChoice(columns.QmsStatus, textOf(row.QmsStatus)),
    report: row.QmsReceivedAt ? fromReportRow(row, row.QmsCareReference) : blankReport(row),
    reporterName: textOf(row.QmsReporterName),
    receivedByName: textOf(row.QmsReceivedByName),
    receivedAt: textOf(row.QmsReceivedAt) || undefined,
    dialogue: textOf(row.QmsDialogue)
  };
}

export const toReadable = (row: ReadableCaseRow, found: DeviationCase): ReadableCase => ({
  found,
  mayChange: allows(row.EffectiveBasePermissions, 'editListItems')
});

/** The whole snapshot in one write: a case is either empty or complete. */
export function toSnapshotRow(snapshot: CaseSnapshot): Record<string, unknown> {
  return {
    Title: snapshot.number,
    ...toReportRow(snapshot.report, snapshot.receipt, snapshot.number, snapshot.reporterName),
    QmsStatus: encodeChoice(columns.QmsStatus, 'received'),
    QmsReceivedByName: snapshot.receivedByName,
    QmsReceivedAt: snapshot.receivedAt
  };
}

/** Undefined for folders, and for cases that were begun and not yet filled. */
export function toFacts(row: CaseRow & { readonly FSObjType: number }): CaseFacts | undefined {
  if (Number(row.FSObjType) !== 0 || !row.QmsReceivedAt) return undefined;
  return {
    id: row.ID,
    receipt: receiptOfRow(row),
    unitCode: textOf(row.QmsUnitCode),
    law: decodeChoice(columns.QmsLaw, textOf(row.QmsLaw)),
    categoryCode: textOf(row.QmsCategoryCode),
    eventAt: textOf(row.QmsEventAt),
    status: decodeChoice(columns.QmsStatus, textOf(row.QmsStatus))
  };
}
