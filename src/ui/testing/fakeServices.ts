import { CurrentUser } from '../../app/CurrentUser';
import { SentReport, Services } from '../../app/Services';
import { reportNumber } from '../../domain/receipt/reportNumber';
import { Report } from '../../domain/report/Report';
import { routeOf } from '../../domain/report/route';
import { fakeDrafts } from './fakeDrafts';
import { fakeReceipt } from './fakeReceipt';
import { fakeReferences } from './fakeReferences';

/** The moment at which tests of the user interface take place (14:30 in Sweden). */
export const fakeNow = new Date('2026-11-23T13:30:00Z');

/** Who the tests of the user interface are. */
const fakeUser: CurrentUser = {
  id: 7,
  name: 'Amina Ali',
  login: 'amina@example.se',
  objectId: 'oid-7',
  isSiteAdmin: false
};

/** The one identity number that the fakes know: Skatteverket's published test number. */
export const fakeIdentityNumber = '19640823-3234';

function notExpected(name: string): () => Promise<never> {
  return () => Promise.reject(new Error(`The test did not say what ${name} answers`));
}

/** Answers as the real one does: the same client key gives the same receipt. */
function fakeSending(): (report: Report) => Promise<SentReport> {
  const sent = new Map<string, SentReport>();
  return async (report) => {
    const known = sent.get(report.clientKey);
    if (known) return known;
    const receipt = fakeReceipt({
      ref: { list: routeOf(report).receiptList, id: 42 + sent.size },
      clientKey: report.clientKey,
      kind: report.kind,
      unitCode: report.unitCode,
      createdAt: report.reportedAt
    });
    const result = { number: reportNumber(receipt.ref, receipt.createdAt), receipt };
    sent.set(report.clientKey, result);
    return result;
  };
}

/**
 * The use cases with answers from memory. What a test is about it gives in `overrides`; what nobody has given and
 * has no harmless answer rejects with its name.
 */
export function fakeServices(overrides: Partial<Services> = {}): Services {
  return {
    user: fakeUser,
    identify: async () => overrides.user ?? fakeUser,
    drafts: fakeDrafts(),
    rememberedReferences: () => fakeReferences,
    loadReferences: async () => fakeReferences,
    isIdentityNumber: (candidate) => candidate.replace(/\D/g, '').endsWith('6408233234'),
    sendReport: fakeSending(),
    listMyReports: async () => [],
    answerQuestion: async () => undefined,
    listInbox: async () => ({ boxes: [], readsCases: false, items: [] }),
    receiveReport: notExpected('receiveReport'),
    askQuestion: notExpected('askQuestion'),
    takeInAnswer: async () => undefined,
    moveReport: async () => undefined,
    giveFeedback: notExpected('giveFeedback'),
    listReceived: async () => ({ items: [], more: false }),
    loadOverview: async (year) => ({
      year: year ?? 2026,
      years: [2026],
      rows: [],
      monthTotals: new Array<number>(12).fill(0),
      total: 0
    }),
    loadAdministration: notExpected('loadAdministration'),
    ...overrides
  };
}
