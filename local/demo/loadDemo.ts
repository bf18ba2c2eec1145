import { createSp } from '../../src/data/sharepoint/createSp';
import { provisionSite } from '../../src/provisioning/engine/provisionSite';
import { bearerIdentity } from './bearerIdentity';
import { fillGroups } from './fillGroups';
import { loadHistory } from './loadHistory';
import { loadStories } from './loadStories';
import { administratorLogin, importLogin, managerLoginOf, people } from './people';
import { planReports } from './planReports';
import { codeOfPublished } from './publishedCategories';
import { publishedTable } from './publishedTable';
import { Sessions } from './Sessions';
import { stories } from './stories';
import { demoUnits } from './units';

/** Where the product's site is in the demo tenant. */
export const demoSite = '/sites/kvalitet';

export interface DemoContext {
  /** `http://127.0.0.1:4320` */
  readonly origin: string;
  /** What follows `Authorization: Bearer ` for that person. */
  bearer(login: string): string;
  log(line: string): void;
}

/**
 * Makes the demo municipality: the site with the product's own engine, as the administrator, then a year of reports and
 * some fresh ones, each sent and received with the product's own commands by the person concerned. May be cut off
 * anywhere and run again; a complete demo is left as it is.
 */
export async function loadDemo(context: DemoContext): Promise<void> {
  await loadYear(context);
  const sessions = new Sessions(context.origin + demoSite, context.bearer);
  context.log(`Spelar upp ${stories.length} färska rapporter`);
  await loadStories(stories, {
    open: (login) => sessions.open(login),
    now: new Date(),
    loginOf: (name) => `${name}@pahittsby.example`
  });
}

/** The site and the published year alone, which is what the comparison with the published table needs. */
export async function loadYear({ origin, bearer, log }: DemoContext): Promise<void> {
  const siteUrl = origin + demoSite;
  const sp = createSp(siteUrl, undefined, bearerIdentity(bearer(administratorLogin)));
  const units = demoUnits.map((unit) => ({ ...unit, active: true }));
  log(`Webbplatsen: ${await provisionSite(sp, siteUrl, units)} steg`);
  await fillGroups(sp, people);
  const sessions = new Sessions(siteUrl, bearer);
  await loadHistory((login) => sessions.open(login), {
    reports: planReports(publishedTable, codeOfPublished),
    sender: importLogin,
    managerOf: managerLoginOf,
    log
  });
}
