import type { IList } from '@pnp/sp/lists';
import {
  CaseFacts,
  CasePlace,
  CaseRepository,
  CaseSnapshot,
  DeviationCase,
  ReadableCase
} from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import {
  caseColumns,
  caseFolder,
  caseReferencesUrl,
  casesUrl,
  protectedCaseList
} from '../../provisioning/schema/caseLists';
import { encodeChoice } from '../sharepoint/choiceCodec';
import { listAt, serverRelative } from '../sharepoint/listAt';
import { allOf, equals } from '../sharepoint/odata';
import { readAllPages } from '../sharepoint/readAllPages';
import { request } from '../sharepoint/translateFailure';
import {
  caseSelect,
  CaseRow,
  factsSelect,
  protectedCaseSelect,
  ReadableCaseRow,
  readableSelect,
  toCase,
  toFacts,
  toReadable,
  toSnapshotRow
} from './caseRow';
import { createInFolder } from './createInFolder';
import { keepCareReference } from './keepCareReference';
import { newestRows } from './newestRows';
import { OurSite } from './OurSite';
import { PointerRow, pointerSelect, withPointer } from './pointerRow';

const urls: Readonly<Record<CasePlace['kind'], string>> = {
  unit: casesUrl,
  protected: protectedCaseList.url
};
const selects: Readonly<Record<CasePlace['kind'], readonly string[]>> = {
  unit: caseSelect,
  protected: protectedCaseSelect
};

/** Cases that were begun and not yet filled are nobody's business but the one who finishes them; folders are none. */
function complete(rows: readonly object[]): ReadableCaseRow[] {
  return (rows as readonly ReadableCaseRow[]).filter((row) => row.QmsReceivedAt);
}

export class SharePointCaseRepository implements CaseRepository {
  public constructor(private readonly ourSite: OurSite) {}

  public async findByReceipt(place: CasePlace, receipt: ReceiptRef): Promise<DeviationCase | undefined> {
    const list = await this.listOf(place);
    const filter = allOf(
      equals('QmsReceiptId', receipt.id),
      equals('QmsReceiptList', encodeChoice(caseColumns.QmsReceiptList, receipt.list))
    );
    const rows: CaseRow[] = await request(() =>
      list.items
        .select(...selects[place.kind])
        .filter(filter)
        .orderBy('ID')()
    );
    const counted = rows.find(
      (row) =>
        row.QmsStatus !== caseColumns.QmsStatus.choices.duplicate &&
        // A stand-in of two units must not take up what was begun in the unit that the report was moved from.
        (place.kind === 'protected' || row.QmsUnitCode === place.unitCode)
    );
    return counted && toCase(counted, place);
  }

  public async create(place: CasePlace, receipt: ReceiptRef, number: string): Promise<DeviationCase> {
    const list = await this.listOf(place);
    const id = await createInFolder(list, await this.folderOf(place), {
      Title: number,
      QmsNumber: number,
      QmsReceiptId: String(receipt.id),
      QmsReceiptList: encodeChoice(caseColumns.QmsReceiptList, receipt.list),
      QmsStatus: encodeChoice(caseColumns.QmsStatus, 'received'),
      ...(place.kind === 'unit' && { QmsUnitCode: place.unitCode })
    });
    return toCase(await this.rowOf(place.kind, id), place);
  }

  public async fill(found: DeviationCase, snapshot: CaseSnapshot): Promise<DeviationCase> {
    const row: Record<string, unknown> = toSnapshotRow(snapshot);
    // The protected list keeps the pointer itself: whoever may read the case may read the pointer.
    if (found.place.kind === 'protected') row.QmsCareReference = snapshot.report.careReference;
    const etag = await this.update(found, row);
    return { ...found, ...snapshot, status: 'received', etag };
  }

  public async keepReference(
    place: CasePlace,
    receipt: ReceiptRef,
    number: string,
    careReference: string
  ): Promise<void> {
    if (place.kind === 'protected') return;
    await keepCareReference(await this.ourSite.open(), place, receipt, number, careReference);
  }

  public async markDuplicate(found: DeviationCase): Promise<void> {
    await this.update(found, { QmsStatus: encodeChoice(caseColumns.QmsStatus, 'duplicate') });
  }

  public async close(found: DeviationCase): Promise<DeviationCase> {
    const etag = await this.update(found, { QmsStatus: encodeChoice(caseColumns.QmsStatus, 'closed') });
    return { ...found, status: 'closed', etag };
  }

  public async addToDialogue(found: DeviationCase, line: string): Promise<DeviationCase> {
    const dialogue = found.dialogue ? `${found.dialogue}\n${line}` : line;
    const etag = await this.update(found, { QmsDialogue: dialogue });
    return { ...found, dialogue, etag };
  }

  public async get(list: CasePlace['kind'], id: number): Promise<DeviationCase> {
    const row = await this.rowOf(list, id);
    return toCase(row, list === 'protected' ? { kind: 'protected' } : undefined);
  }

  public async listReceived(limit: number): Promise<{ cases: ReadableCase[]; more: boolean }> {
    const [ordinary, guarded, pointers] = await this.ourSite.inOneBatch<readonly object[]>((sp) => {
      const list = (url: string): IList => listAt(this.ourSite.known(), sp, url);
      return [
        newestRows<ReadableCaseRow>(list(casesUrl), readableSelect(caseSelect), limit + 1),
        newestRows<ReadableCaseRow>(
          list(protectedCaseList.url),
          readableSelect(protectedCaseSelect),
          limit + 1
        ),
        // Made one after the other with their cases: those of the newest cases are among the newest pointers.
        newestRows<PointerRow>(list(caseReferencesUrl), pointerSelect, 2 * limit)
      ];
    });
    const cases = [
      ...complete(ordinary).map((row) =>
        toReadable(row, withPointer(toCase(row), pointers as readonly PointerRow[]))
      ),
      ...complete(guarded).map((row) => toReadable(row, toCase(row, { kind: 'protected' })))
    ]
      .filter(({ found }) => found.status !== 'duplicate')
      .sort((a, b) => (b.found.receivedAt ?? '').localeCompare(a.found.receivedAt ?? ''));
    const more = ordinary.length > limit || guarded.length > limit || cases.length > limit;
    return { cases: cases.slice(0, limit), more };
  }

  public async listFacts(): Promise<CaseFacts[]> {
    const site = await this.ourSite.open();
    const items = listAt(site, site.sp, casesUrl).items.select(...factsSelect);
    const rows = await readAllPages<CaseRow & { FSObjType: number }>(items);
    return rows.map(toFacts).filter((facts): facts is CaseFacts => facts !== undefined);
  }

  private async rowOf(kind: CasePlace['kind'], id: number): Promise<CaseRow> {
    const site = await this.ourSite.open();
    const item = listAt(site, site.sp, urls[kind]).items.getById(id);
    return request(() => item.select(...selects[kind])());
  }

  private async update(found: DeviationCase, row: Record<string, unknown>): Promise<string> {
    const list = await this.listOf(found.place);
    const { etag } = await request(() => list.items.getById(found.id).update(row, found.etag));
    return etag;
  }

  private async listOf(place: CasePlace): Promise<IList> {
    const site = await this.ourSite.open();
    return listAt(site, site.sp, urls[place.kind]);
  }

  private async folderOf(place: CasePlace): Promise<string> {
    const root = serverRelative(await this.ourSite.open());
    if (place.kind === 'protected') return `${root}/${protectedCaseList.url}`;
    return `${root}/${casesUrl}/${caseFolder(place.unitCode, place.confidentiality)}`;
  }
}
