import {
  CaseFacts,
  CasePlace,
  CaseRepository,
  DeviationCase
} from '../../domain/deviationCase/DeviationCase';
import { InboxBox, InboxEntry, InboxRepository, NewInboxEntry } from '../../domain/inbox/Inbox';
import { Receipt, ReceiptList, ReceiptRef, ReceiptRepository } from '../../domain/receipt/Receipt';
import { Report } from '../../domain/report/Report';
import { toInstant } from '../../domain/shared/Instant';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { fakeReport } from './fakeReport';

type Person = Ports['user'];

/** Called around every request: `before` it reaches the site and `after` the site has done it. */
export type Wire = (moment: 'before' | 'after', request: string) => Promise<void>;

const quiet: Wire = async () => undefined;
const sameReceipt = (a: ReceiptRef, b: ReceiptRef): boolean => a.list === b.list && a.id === b.id;
const boxKey = (box: InboxBox): string => (box.kind === 'unit' ? box.unitCode : box.kind);

interface KeptEntry {
  readonly entry: InboxEntry;
  readonly clientKey: string;
  readonly author: number;
}

/**
 * A site in memory with what the commands rely on: ids that grow, etags that change with every write, and requests
 * that can be cut off before or after the site has done them.
 */
export class FakeSite {
  public readonly receipts: { receipt: Receipt; author: number }[] = [];
  public readonly entries: KeptEntry[] = [];
  public readonly cases: DeviationCase[] = [];
  public readonly references: { place: CasePlace; receipt: ReceiptRef; careReference: string }[] = [];
  /** Where the people of this site may read the receipts of others. */
  public readableReceipts: readonly ReceiptList[] = ['ordinary', 'protected'];
  /** What the people of this site may change, besides reading it. */
  public changeableReceipts: readonly ReceiptList[] = ['ordinary', 'protected'];
  public casesMayBeChanged = true;
  public now = new Date('2026-11-23T13:30:00Z');
  private last = 0;

  public portsFor(user: Person, wire: Wire = quiet): Ports {
    return {
      user,
      clock: () => this.now,
      receipts: onWire(this.receiptsOf(user), wire),
      inbox: onWire(this.inboxOf(user), wire),
      cases: onWire(this.casesOf(), wire)
    };
  }

  public entriesIn(box: InboxBox): InboxEntry[] {
    return this.entries.filter(({ entry }) => boxKey(entry.box) === boxKey(box)).map(({ entry }) => entry);
  }

  private next(): number {
    this.last += 1;
    return this.last;
  }

  private receiptAt(ref: ReceiptRef): { receipt: Receipt; author: number } {
    const found = this.receipts.find(({ receipt }) => sameReceipt(receipt.ref, ref));
    if (!found) throw new QmsError('notFound', `receipt ${ref.id}`);
    return found;
  }

  private receiptsOf(user: Person): ReceiptRepository {
    const getMany: ReceiptRepository['getMany'] = async (refs) =>
      this.receipts
        .filter(
          ({ receipt, author }) => author === user.id || this.readableReceipts.includes(receipt.ref.list)
        )
        .map(({ receipt }) => receipt)
        .filter(({ ref }) => refs.some((wanted) => sameReceipt(wanted, ref)));
    return {
      findMine: async (list, clientKey) =>
        this.receipts.find(
          ({ receipt, author }) =>
            receipt.ref.list === list && receipt.clientKey === clientKey && author === user.id
        )?.receipt,
      add: async (list, fields) => {
        const receipt: Receipt = {
          ...fields,
          ref: { list, id: this.next() },
          etag: `"${this.next()}"`,
          status: 'sent',
          createdAt: toInstant(this.now),
          claimedByName: '',
          question: '',
          feedback: ''
        };
        this.receipts.push({ receipt, author: user.id });
        return receipt;
      },
      get: async (ref) => this.receiptAt(ref).receipt,
      change: async (receipt, change) => {
        const kept = this.receiptAt(receipt.ref);
        if (kept.receipt.etag !== receipt.etag) throw new QmsError('conflict', `receipt ${receipt.ref.id}`);
        const given = Object.entries(change).map(([key, value]) => [key, value ?? undefined]);
        kept.receipt = { ...kept.receipt, ...Object.fromEntries(given), etag: `"${this.next()}"` };
        return kept.receipt;
      },
      listMine: async () =>
        this.receipts
          .filter(({ author }) => author === user.id)
          .map(({ receipt }) => receipt)
          .reverse(),
      getMany,
      getManyWithRights: async (refs) => ({
        receipts: await getMany(refs),
        changeable: this.changeableReceipts
      })
    };
  }

  private inboxOf(user: Person): InboxRepository {
    return {
      findMyReach: async () => ({
        boxes: [...new Map(this.entries.map(({ entry }) => [boxKey(entry.box), entry.box])).values()],
        readsCases: true
      }),
      list: async (boxes) => boxes.flatMap((box) => this.entriesIn(box)),
      findMine: async (box, clientKey) =>
        this.entries.find(
          (kept) =>
            boxKey(kept.entry.box) === boxKey(box) && kept.clientKey === clientKey && kept.author === user.id
        )?.entry,
      findByReceipt: async (box, receipt) =>
        this.entriesIn(box).filter((entry) => sameReceipt(entry.receipt, receipt)),
      add: async (box, added) => {
        const id = this.next();
        const arrivedAt = toInstant(this.now);
        const entry = { ...added, id, box, arrivedAt } as InboxEntry;
        this.entries.push({ entry, clientKey: keyOf(added), author: user.id });
        return { id };
      },
      remove: async (_box, id) => {
        const index = this.entries.findIndex(({ entry }) => entry.id === id);
        if (index >= 0) this.entries.splice(index, 1);
      }
    };
  }

  private write(found: DeviationCase, change: Partial<DeviationCase>): DeviationCase {
    const index = this.cases.findIndex(({ id }) => id === found.id);
    if (this.cases[index].etag !== found.etag) throw new QmsError('conflict', `case ${found.id}`);
    this.cases[index] = { ...this.cases[index], ...change, etag: `"${this.next()}"` };
    return this.cases[index];
  }

  private casesOf(): CaseRepository {
    const isAt = (a: CasePlace, b: CasePlace): boolean => JSON.stringify(a) === JSON.stringify(b);
    const factsOf = ({ id, receipt, report, status }: DeviationCase): CaseFacts => {
      const { unitCode, law, categoryCode, eventAt } = report;
      return { id, receipt, unitCode, law, categoryCode, eventAt, status };
    };
    return {
      findByReceipt: async (place, receipt) =>
        this.cases.find(
          (each) =>
            isAt(each.place, place) && sameReceipt(each.receipt, receipt) && each.status !== 'duplicate'
        ),
      create: async (place, receipt, number) => {
        const made: DeviationCase = {
          id: this.next(),
          etag: `"${this.next()}"`,
          place,
          receipt,
          number,
          status: 'received',
          report: { ...fakeReport(), clientKey: '' },
          reporterName: '',
          receivedByName: '',
          dialogue: ''
        };
        this.cases.push(made);
        return made;
      },
      fill: async (found, snapshot) => this.write(found, snapshot),
      keepReference: async (place, receipt, _number, careReference) => {
        const known = this.references.some((each) => sameReceipt(each.receipt, receipt));
        if (!known) this.references.push({ place, receipt, careReference });
      },
      markDuplicate: async (found) => {
        this.write(found, { status: 'duplicate' });
      },
      close: async (found) => this.write(found, { status: 'closed' }),
      addToDialogue: async (found, line) =>
        this.write(found, { dialogue: found.dialogue ? `${found.dialogue}\n${line}` : line }),
      get: async (_list, id) => {
        const found = this.cases.find((each) => each.id === id);
        if (!found) throw new QmsError('notFound', `case ${id}`);
        return found;
      },
      listReceived: async (limit) => ({
        cases: this.cases
          .filter(({ receivedAt }) => receivedAt)
          .slice(-limit)
          .reverse()
          .map((found) => ({ found, mayChange: this.casesMayBeChanged })),
        more: this.cases.length > limit
      }),
      listFacts: async () => this.cases.filter(({ receivedAt }) => receivedAt).map(factsOf)
    };
  }
}

function keyOf(entry: NewInboxEntry): string {
  return entry.entry === 'report' ? (entry.report as Report).clientKey : entry.clientKey;
}

type Requests = { [name: string]: (...args: never[]) => Promise<unknown> };

/** The same port with the wire around each of its requests. */
function onWire<P extends object>(port: P, wire: Wire): P {
  const wired: Requests = {};
  for (const [name, run] of Object.entries(port as unknown as Requests)) {
    wired[name] = async (...args) => {
      await wire('before', name);
      const answer = await run(...args);
      await wire('after', name);
      return answer;
    };
  }
  return wired as unknown as P;
}
