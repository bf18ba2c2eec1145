import { CasePlace } from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { caseFolder, caseReferencesUrl } from '../../provisioning/schema/caseLists';
import { reportColumns } from '../../provisioning/schema/reportColumns';
import { encodeChoice } from '../sharepoint/choiceCodec';
import { listAt, serverRelative, Site } from '../sharepoint/listAt';
import { allOf, equals } from '../sharepoint/odata';
import { request } from '../sharepoint/translateFailure';
import { createInFolder } from './createInFolder';

/**
 * Puts the pointer to the care record into the sibling list, in the unit's folder of the same confidentiality.
 * One write of text columns, so it is either there or not; looked up first, so it may be repeated.
 */
export async function keepCareReference(
  site: Site,
  place: Extract<CasePlace, { kind: 'unit' }>,
  receipt: ReceiptRef,
  number: string,
  careReference: string
): Promise<void> {
  const list = listAt(site, site.sp, caseReferencesUrl);
  const receiptList = encodeChoice(reportColumns.QmsReceiptList, receipt.list);
  const same = allOf(equals('QmsReceiptId', receipt.id), equals('QmsReceiptList', receiptList));
  const found: unknown[] = await request(() => list.items.select('ID').filter(same).top(1)());
  if (found.length > 0) return;
  const folder = `${serverRelative(site)}/${caseReferencesUrl}/${caseFolder(place.unitCode, place.confidentiality)}`;
  await createInFolder(list, folder, {
    Title: number,
    QmsReceiptId: String(receipt.id),
    QmsReceiptList: receiptList,
    QmsCareReference: careReference
  });
}
