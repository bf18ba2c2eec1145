import {
  CaseWithoutReceipt,
  CaseWithReceipt,
  InboxItem,
  InboxListing,
  ReceivedCase,
  Services
} from '../../app/Services';
import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { AnswerEntry, ReportEntry } from '../../domain/inbox/Inbox';
import { Receipt, ReceiptRef } from '../../domain/receipt/Receipt';
import { Report } from '../../domain/report/Report';
import { fakeReceipt } from './fakeReceipt';

const box = { kind: 'unit', unitCode: 'EKBACKEN' } as const;
const numberOf = (id: number): string => `AVV-2026-${String(id).padStart(5, '0')}`;
const refOf = (id: number): ReceiptRef => ({ list: 'ordinary', id });

export function fakeReport(overrides: Partial<Report> = {}): Report {
  return {
    clientKey: 'a3f1c2d4-0000-4000-8000-000000000001',
    kind: 'deviation',
    hideName: false,
    unitCode: 'EKBACKEN',
    law: 'sol',
    categoryCode: 'sol.utforande',
    categoryText: '',
    eventAt: '2026-11-22T16:20:00Z',
    discoveredAt: '2026-11-22T17:00:00Z',
    whatHappened: 'Kvällsbesöket uteblev.',
    immediateAction: 'Nattpatrullen åkte dit.',
    consequence: 'moderate',
    careReference: '',
    kiaNumber: '',
    identityReason: '',
    reportedAt: '2026-11-22T22:40:00Z',
    ...overrides
  };
}

/** A waiting report; its id is that of its receipt too. */
export function fakeWaiting(
  id: number,
  changes: { report?: Partial<Report>; entry?: Partial<ReportEntry>; receipt?: Partial<Receipt> } = {}
): InboxItem & { entry: ReportEntry } {
  const receipt = fakeReceipt({ ref: refOf(id), createdAt: '2026-11-23T09:30:00Z', ...changes.receipt });
  const entry: ReportEntry = {
    entry: 'report',
    id,
    box,
    receipt: receipt.ref,
    number: numberOf(id),
    arrivedAt: '2026-11-23T09:30:00Z',
    reporterName: 'Amina Ali',
    report: fakeReport(changes.report),
    ...changes.entry
  };
  return { entry, receipt };
}

export function fakeCase(
  id: number,
  changes: { found?: Partial<DeviationCase>; receipt?: Partial<Receipt>; mayChange?: boolean } = {}
): CaseWithReceipt {
  const receipt = fakeReceipt({
    ref: refOf(id),
    status: 'received',
    createdAt: '2026-11-20T09:30:00Z',
    ...changes.receipt
  });
  const found: DeviationCase = {
    id,
    etag: '"1"',
    place: { kind: 'unit', unitCode: 'EKBACKEN', confidentiality: 'solLss' },
    receipt: receipt.ref,
    number: numberOf(id),
    status: 'received',
    report: fakeReport(),
    reporterName: 'Amina Ali',
    receivedByName: 'Bo Låtsasson',
    receivedAt: '2026-11-20T10:00:00Z',
    dialogue: '',
    ...changes.found
  };
  return { found, receipt, mayChange: changes.mayChange ?? true };
}

/** As its unit sees the case of a reporter whose name is hidden. */
export function fakeHiddenCase(id: number, found: Partial<DeviationCase> = {}): CaseWithoutReceipt {
  const hidden: Partial<DeviationCase> = {
    receipt: { list: 'protected', id },
    report: fakeReport({ hideName: true }),
    reporterName: ''
  };
  return { found: { ...fakeCase(id).found, ...hidden, ...found }, mayChange: false };
}

/** The reporter's answer to the question of the case with the same number. */
export function fakeAnswer(id: number, question: string, answer: string): InboxItem & { entry: AnswerEntry } {
  const receipt = fakeReceipt({
    ref: refOf(id),
    status: 'question',
    question,
    questionAt: '2026-11-21T10:00:00Z'
  });
  const entry: AnswerEntry = {
    entry: 'answer',
    id: 900 + id,
    box,
    receipt: receipt.ref,
    number: numberOf(id),
    arrivedAt: '2026-11-23T08:00:00Z',
    reporterName: 'Amina Ali',
    answer
  };
  return { entry, receipt };
}

/**
 * An inbox that changes as the real one does: what is received leaves it and becomes a case, what is moved leaves it,
 * what is closed says so. A test changes `waiting` and `received` to play somebody else.
 */
export class FakeInbox {
  public waiting: InboxItem[];
  public received: ReceivedCase[];
  public more = false;
  public readonly moves: { number: string; to: string }[] = [];

  public constructor(waiting: InboxItem[] = [], received: ReceivedCase[] = []) {
    this.waiting = waiting;
    this.received = received;
  }

  /** What somebody has received, whoever it was. */
  public becomesCase(entry: ReportEntry): CaseWithReceipt {
    const made = fakeCase(entry.receipt.id, {
      found: { report: entry.report, reporterName: entry.reporterName, receivedAt: '2026-11-23T13:30:00Z' },
      receipt: { createdAt: '2026-11-23T09:30:00Z' }
    });
    this.leaves(entry.number);
    this.received = [made, ...this.received];
    return made;
  }

  public services(): Partial<Services> {
    return {
      listInbox: async () => this.listing(),
      listReceived: async () => ({ items: this.received, more: this.more }),
      receiveReport: async (entry) => {
        const made = this.becomesCase(entry);
        return { outcome: 'received', caseId: made.found.id, number: made.found.number };
      },
      askQuestion: async (item, question) =>
        this.becomes(item, { ...item.receipt, status: 'question', question }, 'received'),
      takeInAnswer: async (entry) => this.leaves(entry.number),
      moveReport: async (entry, to) => {
        this.moves.push({ number: entry.number, to });
        this.leaves(entry.number);
      },
      giveFeedback: async (item, feedback) =>
        this.becomes(item, { ...item.receipt, status: 'closed', feedback }, 'closed')
    };
  }

  private listing(): InboxListing {
    return { boxes: [box], readsCases: true, items: this.waiting };
  }

  private leaves(number: string): void {
    this.waiting = this.waiting.filter((item) => item.entry.number !== number);
  }

  private becomes(item: CaseWithReceipt, receipt: Receipt, status: DeviationCase['status']): CaseWithReceipt {
    const changed = { ...item, found: { ...item.found, status }, receipt };
    this.received = this.received.map((one) => (one.found.id === item.found.id ? changed : one));
    return changed;
  }
}
