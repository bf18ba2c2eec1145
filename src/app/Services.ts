import { DeviationCase } from '../domain/deviationCase/DeviationCase';
import { AnswerEntry, InboxEntry, Reach, ReportEntry } from '../domain/inbox/Inbox';
import { Receipt } from '../domain/receipt/Receipt';
import { Report } from '../domain/report/Report';
import { Instant } from '../domain/shared/Instant';
import { MonthlyCounts } from '../domain/statistics/countByMonth';
import { CurrentUser } from './CurrentUser';
import { DraftStore } from './DraftStore';
import { ReferenceData } from './ReferenceData';

/** A report that has arrived. */
export interface SentReport {
  readonly number: string;
  readonly receipt: Receipt;
}

/** One line of "Mina rapporter". */
export interface MyReport {
  readonly number: string;
  readonly receipt: Receipt;
  /** True when my answer to the latest question waits to be taken in. */
  readonly answerSent: boolean;
}

/** An inbox entry with the state of its receipt. */
export interface InboxItem {
  readonly entry: InboxEntry;
  readonly receipt: Receipt;
}

export interface InboxListing extends Reach {
  /** Oldest and most serious first. */
  readonly items: readonly InboxItem[];
  /** Entries whose receipt is missing or is another's: they cannot be received, and the quality team must look. */
  readonly orphans?: readonly InboxEntry[];
}

/** A received case with the receipt its reporter follows. */
export interface CaseWithReceipt {
  readonly found: DeviationCase;
  readonly receipt: Receipt;
  /** Whether I may ask and give feedback: SharePoint lets me change both the case and the receipt. */
  readonly mayChange: boolean;
}

/** A case of my unit whose reporter has hidden their name: only the quality team may read the receipt they follow. */
export interface CaseWithoutReceipt {
  readonly found: DeviationCase;
  readonly receipt?: undefined;
  readonly mayChange: false;
}

export type ReceivedCase = CaseWithReceipt | CaseWithoutReceipt;

export type ReceiveOutcome =
  | { readonly outcome: 'received'; readonly caseId: number; readonly number: string }
  /** Somebody else began first; with `canFinish` they have been silent so long that it may be finished for them. */
  | {
      readonly outcome: 'takenByOther';
      readonly name: string;
      readonly at: Instant;
      readonly canFinish: boolean;
    };

/** The overview shows what the domain counts. */
export type MonthlyOverview = MonthlyCounts;

/** The use cases that the user interface may ask for. All throw `QmsError`; all may be repeated safely. */
export interface Services {
  /** As far as is known without asking: their id and rights in our site come with the first answer from it. */
  readonly user: CurrentUser;
  /** The person with their rights in our site; before installation, in the site of the page. */
  identify(): Promise<CurrentUser>;
  readonly drafts: DraftStore;
  /** What the device remembers from last time; undefined on the first visit. Never waits for the network. */
  rememberedReferences(): ReferenceData | undefined;
  loadReferences(): Promise<ReferenceData>;
  /**
   * Whether the characters are a Swedish personal identity number: date and check digit are judged, coordination
   * numbers count too. Synchronous, since free text is searched while it is typed.
   */
  isIdentityNumber(candidate: string): boolean;
  sendReport(report: Report): Promise<SentReport>;
  listMyReports(): Promise<MyReport[]>;
  answerQuestion(receipt: Receipt, answer: string, clientKey: string): Promise<void>;
  listInbox(): Promise<InboxListing>;
  /** `finish` completes what another manager began and left. */
  receiveReport(entry: ReportEntry, finish: boolean): Promise<ReceiveOutcome>;
  /** Receives it if need be, then asks; the case keeps the question. */
  askQuestion(item: CaseWithReceipt, question: string): Promise<CaseWithReceipt>;
  takeInAnswer(entry: AnswerEntry): Promise<void>;
  moveReport(entry: ReportEntry, toUnitCode: string): Promise<void>;
  giveFeedback(item: CaseWithReceipt, feedback: string): Promise<CaseWithReceipt>;
  listReceived(): Promise<{ readonly items: readonly ReceivedCase[]; readonly more: boolean }>;
  loadOverview(year: number | undefined): Promise<MonthlyOverview>;
  /** The settings page's services, fetched as a chunk of their own. */
  loadAdministration(): Promise<AdministrationServices>;
}

/** One line of the plan: what would change in the site, in Swedish, in the order it is done. */
export interface PlanLine {
  readonly id: string;
  /** What it concerns, in Swedish: `Listan Kvitton`. Lines of the same group follow each other. */
  readonly group: string;
  readonly text: string;
}

export type StepState = 'waiting' | 'running' | 'done' | 'failed';

export interface StepProgress {
  readonly id: string;
  readonly state: StepState;
  readonly error?: string;
}

/** One thing the administrator must see to; `unknown` where it cannot be checked from here. */
export interface ChecklistItem {
  readonly id: string;
  readonly state: 'ok' | 'missing' | 'unknown';
  /** What was found, or what to do, as string keys of the administration texts. */
  readonly textKey: string;
  readonly values?: Readonly<Record<string, string>>;
}

export interface AdministrationServices {
  /** Compares the schema with the site; an empty plan means that all is in place. */
  plan(): Promise<readonly PlanLine[]>;
  /** Applies the plan in order and stops at the first failure; run again to resume. */
  apply(onProgress: (progress: StepProgress) => void): Promise<void>;
  checklist(): Promise<readonly ChecklistItem[]>;
  listUnits(): Promise<readonly { code: string; name: string; area: string; active: boolean }[]>;
  /** Adds a unit (with its inbox, folder and group at the next plan). */
  addUnit(unit: { code: string; name: string; area: string }): Promise<void>;
}
