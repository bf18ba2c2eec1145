import type { IList } from '@pnp/sp/lists';
import {
  CaseFacts,
  CasePlace,
  CaseRepository,
  CaseSnapshot,
  DeviationCase
} from '../../domain/deviationCase/DeviationCase';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { isQmsError } from '../../domain/shared/QmsError';
import { caseColumns, caseFolder, casesUrl, protectedCaseList } from '../../provisioning/schema/caseLists';
import { encodeChoice } from '../sharepoint/choiceCodec';
import { listAt, serverRelative } from '../sharepoint/listAt';
import { allOf, equals } from '../sharepoint/odata';
import { readAllPages } from '../sharepoint/readAllPages';
import { request } from '../sharepoint/translateFailure';
import { caseSelect, CaseRow, factsSelect, toCase, toFacts, toSnapshotRow } from './caseRow';
import { createInFolder } from './createInFolder';
import { keepCareReference } from './keepCareReference';
import { OurSite } from './OurSite';

const urls: Readonly<Record<CasePlace['kind'], string>> = {
  unit: casesUrl,
  protected: protectedCaseList.url
};

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
        .select(...caseSelect)
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
    return toCase(await this.rowOf(list, id), place);
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
    const site = await this.ourSite.open();
    const row = await this.rowOf(listAt(site, site.sp, urls[list]), id);
    return toCase(row, list === 'protected' ? { kind: 'protected' } : undefined);
  }

  public async listReceived(limit: number): Promise<{ cases: DeviationCase[]; more: boolean }> {
    const pages = await this.ourSite.inOneBatch((sp) =>
      [casesUrl, protectedCaseList.url].map((url) =>
        this.newest(listAt(this.ourSite.known(), sp, url), limit + 1)
      )
    );
    const [ordinary, guarded] = pages.map((rows) => rows.filter((row) => row.QmsReceivedAt));
    const cases = [
      ...ordinary.map((row) => toCase(row)),
      ...guarded.map((row) => toCase(row, { kind: 'protected' }))
    ]
      .filter((found) => found.status !== 'duplicate')
      .sort((a, b) => (b.receivedAt ?? '').localeCompare(a.receivedAt ?? ''));
    return {
      cases: cases.slice(0, limit),
      more: pages.some((rows) => rows.length > limit) || cases.length > limit
    };
  }

  /** Highest ids first; nothing where this person may not read. */
  private async newest(list: IList, rows: number): Promise<CaseRow[]> {
    try {
      return await request(() =>
        list.items
          .select(...caseSelect)
          .orderBy('ID', false)
          .top(rows)()
      );
    } catch (error) {
      if (isQmsError(error, 'denied') || isQmsError(error, 'notFound')) return [];
      throw error;
    }
  }

  public async listFacts(): Promise<CaseFacts[]> {
    const site = await this.ourSite.open();
    const items = listAt(site, site.sp, casesUrl).items.select(...factsSelect);
    const rows = await readAllPages<CaseRow & { FSObjType: number }>(items);
    return rows.map(toFacts).filter((facts): facts is CaseFacts => facts !== undefined);
  }

  private rowOf(list: IList, id: number): Promise<CaseRow> {
    return request(() => list.items.getById(id).select(...caseSelect)());
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
