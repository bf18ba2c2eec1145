import '@pnp/sp/batching';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import {
  Receipt,
  ReceiptChange,
  ReceiptList,
  ReceiptRef,
  ReceiptRepository
} from '../../domain/receipt/Receipt';
import { isQmsError } from '../../domain/shared/QmsError';
import { protectedReceiptList, receiptColumns, receiptsUrl } from '../../provisioning/schema/receiptLists';
import { encodeChoice } from '../sharepoint/choiceCodec';
import { listAt } from '../sharepoint/listAt';
import { allOf, equals } from '../sharepoint/odata';
import { mayOn } from '../sharepoint/rights';
import { request } from '../sharepoint/translateFailure';
import { OurSite } from './OurSite';
import { ReceiptRow, receiptSelect, toReceipt, toReceiptChangeRow } from './receiptRow';

const urls: Readonly<Record<ReceiptList, string>> = {
  ordinary: receiptsUrl,
  protected: protectedReceiptList.url
};

/** The list view threshold: whoever had sent more would be told so by SharePoint, not shown a part. */
const mineAtMost = 5000;

export class SharePointReceiptRepository implements ReceiptRepository {
  public constructor(private readonly ourSite: OurSite) {}

  public async findMine(list: ReceiptList, clientKey: string): Promise<Receipt | undefined> {
    const items = (await this.list(list)).items.select(...receiptSelect);
    // The oldest: two tabs that sent the same report at once agree on it. Managers see others' receipts too.
    const mine = allOf(equals('QmsClientKey', clientKey), equals('AuthorId', (await this.ourSite.me()).id));
    const rows: ReceiptRow[] = await request(() => items.filter(mine).orderBy('ID').top(1)());
    return rows.length > 0 ? toReceipt(list, rows[0]) : undefined;
  }

  public async add(
    list: ReceiptList,
    receipt: Pick<Receipt, 'clientKey' | 'kind' | 'unitCode'>
  ): Promise<Receipt> {
    const kind = encodeChoice(receiptColumns.QmsKind, receipt.kind);
    const row = {
      Title: kind,
      QmsClientKey: receipt.clientKey,
      QmsKind: kind,
      QmsUnitCode: receipt.unitCode,
      QmsReporterId: (await this.ourSite.me()).id,
      QmsStatus: encodeChoice(receiptColumns.QmsStatus, 'sent')
    };
    const target = await this.list(list);
    return toReceipt(list, await request(() => target.items.add(row)));
  }

  public async get(ref: ReceiptRef): Promise<Receipt> {
    const list = await this.list(ref.list);
    return toReceipt(ref.list, await request(() => list.items.getById(ref.id).select(...receiptSelect)()));
  }

  public async change(receipt: Receipt, change: ReceiptChange): Promise<Receipt> {
    const list = await this.list(receipt.ref.list);
    const item = list.items.getById(receipt.ref.id);
    const { etag } = await request(() => item.update(toReceiptChangeRow(change), receipt.etag));
    const entries = Object.entries(change).map(([key, value]) => [key, value === null ? undefined : value]);
    return { ...receipt, ...Object.fromEntries(entries), etag };
  }

  public async listMine(): Promise<Receipt[]> {
    const me = (await this.ourSite.me()).id;
    const lists = ['ordinary', 'protected'] as const;
    const found = await this.inOneBatch((sp) =>
      lists.map(async (list) => {
        const items = this.listIn(sp, list).items.select(...receiptSelect);
        const rows: ReceiptRow[] = await items
          .filter(allOf(equals('QmsReporterId', me), equals('AuthorId', me)))
          .orderBy('ID', false)
          .top(mineAtMost)();
        return rows.map((row) => toReceipt(list, row));
      })
    );
    return found.flat().sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  public async getMany(refs: readonly ReceiptRef[]): Promise<Receipt[]> {
    if (refs.length === 0) return [];
    const found = await this.inOneBatch((sp) => refs.map((ref) => this.read(sp, ref)));
    return found.filter((receipt): receipt is Receipt => receipt !== undefined);
  }

  /** Rights are those on the list: all its receipts have them, and what limits people to their own is overridden. */
  public async getManyWithRights(
    refs: readonly ReceiptRef[]
  ): Promise<{ receipts: Receipt[]; changeable: ReceiptList[] }> {
    const lists = [...new Set(refs.map(({ list }) => list))];
    if (lists.length === 0) return { receipts: [], changeable: [] };
    const answers = await this.inOneBatch<Receipt | boolean | undefined>((sp) => [
      ...lists.map((list) => mayOn(this.listIn(sp, list), 'editListItems', 'overrideListBehaviors')),
      ...refs.map((ref) => this.read(sp, ref))
    ]);
    return {
      receipts: answers.filter((answer): answer is Receipt => typeof answer === 'object'),
      changeable: lists.filter((_list, index) => answers[index] === true)
    };
  }

  private read(sp: SPFI, ref: ReceiptRef): Promise<Receipt | undefined> {
    const item = this.listIn(sp, ref.list)
      .items.getById(ref.id)
      .select(...receiptSelect);
    return this.orMissing(async () => toReceipt(ref.list, await item()));
  }

  /** Gone, or not mine to see: SharePoint does not tell the two apart in an own-only list. */
  private async orMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request(read);
    } catch (error) {
      if (isQmsError(error, 'notFound')) return undefined;
      throw error;
    }
  }

  private async inOneBatch<T>(requests: (sp: SPFI) => Promise<T>[]): Promise<T[]> {
    return this.ourSite.inOneBatch(requests);
  }

  private listIn(sp: SPFI, list: ReceiptList): IList {
    return listAt(this.ourSite.known(), sp, urls[list]);
  }

  private async list(list: ReceiptList): Promise<IList> {
    const site = await this.ourSite.open();
    return listAt(site, site.sp, urls[list]);
  }
}
