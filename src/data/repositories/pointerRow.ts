import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { reportColumns } from '../../provisioning/schema/reportColumns';
import { encodeChoice } from '../sharepoint/choiceCodec';

/** A row of Case references; folders have no receipt. */
export interface PointerRow {
  readonly QmsReceiptList: string | null;
  readonly QmsReceiptId: number | null;
  readonly QmsCareReference: string | null;
}

export const pointerSelect: readonly (keyof PointerRow)[] = [
  'QmsReceiptList',
  'QmsReceiptId',
  'QmsCareReference'
];

/** The case with its pointer to the care record, for those who may read both. */
export function withPointer(found: DeviationCase, rows: readonly PointerRow[]): DeviationCase {
  const list = encodeChoice(reportColumns.QmsReceiptList, found.receipt.list);
  const row = rows.find((each) => each.QmsReceiptId === found.receipt.id && each.QmsReceiptList === list);
  return row ? { ...found, report: { ...found.report, careReference: row.QmsCareReference ?? '' } } : found;
}
