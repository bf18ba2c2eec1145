import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { InboxBox, InboxEntry, InboxRepository, NewInboxEntry, Reach } from '../../domain/inbox/Inbox';
import { ReceiptRef } from '../../domain/receipt/Receipt';
import { isQmsError } from '../../domain/shared/QmsError';
import { Unit } from '../../domain/unit/Unit';
import { casesUrl } from '../../provisioning/schema/caseLists';
import { inboxColumns, inboxUrl, protectedInbox, qualityInbox } from '../../provisioning/schema/inboxLists';
import { encodeChoice } from '../sharepoint/choiceCodec';
import { listAt } from '../sharepoint/listAt';
import { allOf, equals } from '../sharepoint/odata';
import { readAllPages } from '../sharepoint/readAllPages';
import { mayOn } from '../sharepoint/rights';
import { request } from '../sharepoint/translateFailure';
import { InboxRow, inboxSelect, toInboxEntry, toInboxRow } from './inboxRow';
import { OurSite } from './OurSite';

/** The most that SharePoint gives at a time; what waits beyond that is asked for page by page. */
const pageSize = 5000;

function urlOf(box: InboxBox): string {
  if (box.kind === 'unit') return inboxUrl(box.unitCode);
  return box.kind === 'protected' ? protectedInbox.url : qualityInbox.url;
}

export class SharePointInboxRepository implements InboxRepository {
  public constructor(
    private readonly ourSite: OurSite,
    private readonly units: () => Promise<readonly Unit[]>
  ) {}

  /** Whoever may override "own items only" sees the whole inbox; a list that does not exist yet is nobody's. */
  public async findMyReach(): Promise<Reach> {
    const units = await this.units();
    const all: InboxBox[] = [
      ...units.map((unit) => ({ kind: 'unit', unitCode: unit.code }) as const),
      { kind: 'protected' },
      { kind: 'quality' }
    ];
    const [readsCases, ...mine] = await this.inBatch((sp) => [
      mayOn(listAt(this.ourSite.known(), sp, casesUrl), 'viewListItems'),
      ...all.map((box) => mayOn(this.listIn(sp, box), 'overrideListBehaviors'))
    ]);
    return { boxes: all.filter((_box, index) => mine[index]), readsCases };
  }

  public async list(boxes: readonly InboxBox[]): Promise<InboxEntry[]> {
    if (boxes.length === 0) return [];
    const found = await this.inBatch((sp) =>
      boxes.map(async (box) => {
        const items = this.listIn(sp, box).items.select(...inboxSelect);
        const rows: InboxRow[] = await items.orderBy('ID', true).top(pageSize)();
        return { box, rows };
      })
    );
    const complete = found.map(async ({ box, rows }) => {
      const all = rows.length < pageSize ? rows : await this.readAll(box);
      return all.map((row) => toInboxEntry(box, row));
    });
    return (await Promise.all(complete)).flat();
  }

  private async readAll(box: InboxBox): Promise<InboxRow[]> {
    return readAllPages<InboxRow>((await this.listOf(box)).items.select(...inboxSelect));
  }

  public async findMine(box: InboxBox, clientKey: string): Promise<{ id: number } | undefined> {
    const list = await this.listOf(box);
    const { id } = await this.ourSite.me();
    const filter = allOf(equals('QmsClientKey', clientKey), equals('AuthorId', id));
    const rows: { ID: number }[] = await request(() => list.items.select('ID').filter(filter).top(1)());
    return rows.length > 0 ? { id: rows[0].ID } : undefined;
  }

  public async findByReceipt(box: InboxBox, receipt: ReceiptRef): Promise<InboxEntry[]> {
    const list = await this.listOf(box);
    const filter = allOf(
      equals('QmsReceiptId', receipt.id),
      equals('QmsReceiptList', encodeChoice(inboxColumns.QmsReceiptList, receipt.list))
    );
    const rows: InboxRow[] = await request(() => list.items.select(...inboxSelect).filter(filter)());
    return rows.map((row) => toInboxEntry(box, row));
  }

  public async add(box: InboxBox, entry: NewInboxEntry): Promise<{ id: number }> {
    const list = await this.listOf(box);
    const row: { ID: number } = await request(() => list.items.add(toInboxRow(entry)));
    return { id: row.ID };
  }

  public async remove(box: InboxBox, id: number): Promise<void> {
    const list = await this.listOf(box);
    try {
      await request(() => list.items.getById(id).recycle());
    } catch (error) {
      // Somebody who finished before us has removed it.
      if (!isQmsError(error, 'notFound')) throw error;
    }
  }

  private inBatch<T>(requests: (sp: SPFI) => Promise<T>[]): Promise<T[]> {
    return this.ourSite.inOneBatch(requests);
  }

  private listIn(sp: SPFI, box: InboxBox): IList {
    return listAt(this.ourSite.known(), sp, urlOf(box));
  }

  private async listOf(box: InboxBox): Promise<IList> {
    const site = await this.ourSite.open();
    return listAt(site, site.sp, urlOf(box));
  }
}
