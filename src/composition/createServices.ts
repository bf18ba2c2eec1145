import type { TimelinePipe } from '@pnp/core';
import { answerQuestion } from '../app/commands/answerQuestion';
import { askQuestion } from '../app/commands/askQuestion';
import { finishClosing } from '../app/commands/finishClosing';
import { giveFeedback } from '../app/commands/giveFeedback';
import { moveReport } from '../app/commands/moveReport';
import { receiveReport } from '../app/commands/receiveReport';
import { removeLeftovers } from '../app/commands/removeLeftovers';
import { sendReport } from '../app/commands/sendReport';
import { takeInAnswer } from '../app/commands/takeInAnswer';
import { CurrentUser } from '../app/CurrentUser';
import { Ports } from '../app/Ports';
import { listInbox } from '../app/queries/listInbox';
import { listMyReports } from '../app/queries/listMyReports';
import { listReceived } from '../app/queries/listReceived';
import { loadOverview } from '../app/queries/loadOverview';
import { AdministrationServices, InboxListing, Services } from '../app/Services';
import { LocalStorageDraftStore } from '../data/device/LocalStorageDraftStore';
import { isIdentityNumber } from '../data/identity/isIdentityNumber';
import { whoAmI } from '../data/repositories/OurSite';
import { SharePointCaseRepository } from '../data/repositories/SharePointCaseRepository';
import { SharePointInboxRepository } from '../data/repositories/SharePointInboxRepository';
import { SharePointReceiptRepository } from '../data/repositories/SharePointReceiptRepository';
import { request } from '../data/sharepoint/translateFailure';
import { Category } from '../domain/category/Category';
import { isQmsError } from '../domain/shared/QmsError';
import { connect, Connection } from './connect';
import { HostPage, objectIdOf } from './HostPage';
import { References } from './References';

/** The administrator's services; before installation there is no site of ours, and the page's own becomes it. */
async function loadAdministration({ ourSite, pageSite }: Connection): Promise<AdministrationServices> {
  const { createAdministration } = await import(
    /* webpackChunkName: 'administration' */ './createAdministration'
  );
  try {
    const { sp, url } = await ourSite.open();
    return createAdministration(sp, url);
  } catch (error) {
    if (!isQmsError(error, 'unconfigured')) throw error;
    return createAdministration(pageSite.sp, pageSite.url);
  }
}

/** The person's rights in our site; before installation those in the page's own, which is to become ours. */
async function identify({ ourSite, pageSite, user }: Connection): Promise<CurrentUser> {
  try {
    return { ...user(), ...(await ourSite.me()) };
  } catch (error) {
    if (!isQmsError(error, 'unconfigured')) throw error;
    return { ...user(), ...(await request(() => whoAmI(pageSite.sp))) };
  }
}

function createPorts({ ourSite, user }: Connection, references: References): () => Promise<Ports> {
  const receipts = new SharePointReceiptRepository(ourSite);
  const inbox = new SharePointInboxRepository(ourSite, async () => (await references.current()).units);
  const cases = new SharePointCaseRepository(ourSite);
  return async () => {
    const { id } = await ourSite.me();
    return { receipts, inbox, cases, clock: () => new Date(), user: { id, name: user().name } };
  };
}

/** What has become a case is cleared away in passing; the person waits only for the list. */
async function listAndTidy(ports: Ports): Promise<InboxListing> {
  const { listing, leftovers } = await listInbox(ports);
  void removeLeftovers(ports, leftovers);
  return listing;
}

/** A closing that was cut off halfway is finished by whoever lists the cases next. */
async function listAndFinish(ports: Ports): ReturnType<Services['listReceived']> {
  const { items, more } = await listReceived(ports);
  return { items: await finishClosing(ports, items), more };
}

/**
 * The use cases on SharePoint: the one place where adapters are chosen.
 * @param page SPFx's context
 * @param siteUrl the web part's own setting of where our site is, if it has one
 * @param extra PnPjs behaviours for a script that runs outside a browser, such as its identity
 */
export function createServices(
  page: HostPage,
  siteUrl?: string,
  extra: readonly TimelinePipe[] = []
): Services {
  const drafts = new LocalStorageDraftStore(objectIdOf(page));
  const connection = connect(page, siteUrl, drafts, extra);
  const references = new References(connection, drafts);
  const ports = createPorts(connection, references);
  const categories = async (): Promise<readonly Category[]> => (await references.current()).categories;
  return {
    get user() {
      return connection.user();
    },
    identify: () => identify(connection),
    drafts,
    isIdentityNumber,
    rememberedReferences: () => references.remembered(),
    loadReferences: () => references.load(),
    sendReport: async (report) => sendReport(await ports(), report),
    listMyReports: async () => listMyReports(await ports()),
    answerQuestion: async (receipt, answer, key) => answerQuestion(await ports(), receipt, answer, key),
    listInbox: async () => listAndTidy(await ports()),
    receiveReport: async (entry, finish) => receiveReport(await ports(), entry, finish),
    askQuestion: async (item, question) => askQuestion(await ports(), item, question),
    takeInAnswer: async (entry) => takeInAnswer(await ports(), entry),
    moveReport: async (entry, toUnitCode) => moveReport(await ports(), entry, toUnitCode),
    giveFeedback: async (item, feedback) => giveFeedback(await ports(), item, feedback),
    listReceived: async () => listAndFinish(await ports()),
    loadOverview: async (year) => loadOverview(await ports(), categories(), year),
    loadAdministration: () => loadAdministration(connection)
  };
}
