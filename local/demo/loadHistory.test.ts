import { provisionSite } from '../../src/provisioning/engine/provisionSite';
import { createSp } from '../../src/data/sharepoint/createSp';
import { RunningTenant, startTenant } from '../../tests/tables/startTenant';
import { bearerIdentity } from './bearerIdentity';
import { randomOf } from './deterministic';
import { fillGroups } from './fillGroups';
import { History, loadHistory } from './loadHistory';
import { administratorLogin, importLogin, managerLoginOf, people } from './people';
import { planReports } from './planReports';
import { codeOfPublished } from './publishedCategories';
import { publishedTable } from './publishedTable';
import { Sessions } from './Sessions';
import { demoUnits } from './units';

const site = '/sites/kvalitet';
const fetchOverHttp = globalThis.fetch;
const reports = planReports(publishedTable, codeOfPublished).slice(0, 12);

/** Lets so many requests through; the answer to the next is lost, and what follows is never sent. */
function cutAfter(requests: number): void {
  let left = requests;
  globalThis.fetch = async (...request) => {
    left--;
    if (left >= 0) return fetchOverHttp(...request);
    if (left === -1) await fetchOverHttp(...request);
    throw new TypeError('cut off');
  };
}

describe('loading a year that is cut off again and again', () => {
  let tenant: RunningTenant;
  const siteUrl = (): string => tenant.origin + site;
  const history: History = { reports, sender: importLogin, managerOf: managerLoginOf, log: () => undefined };
  /** New sessions, as after a restart: nothing is remembered but what the site knows. */
  const load = (): Promise<void> => {
    const sessions = new Sessions(siteUrl(), (login) => login);
    return loadHistory((login) => sessions.open(login), history);
  };

  beforeAll(async () => {
    tenant = await startTenant(site);
    const sp = createSp(siteUrl(), undefined, bearerIdentity(administratorLogin));
    await provisionSite(
      sp,
      siteUrl(),
      demoUnits.map((unit) => ({ ...unit, active: true }))
    );
    await fillGroups(sp, people);
  });
  afterEach(() => {
    globalThis.fetch = fetchOverHttp;
  });
  afterAll(() => tenant.close());

  it('ends with every report received once, and none waiting', async () => {
    const random = randomOf('cuts');
    let cuts = 0;
    for (let run = 0; run < 25; run++) {
      cutAfter(3 + Math.floor(random() * 40));
      await load().catch((error: Error) => {
        expect(error.message).toContain('cut off');
        cuts++;
      });
    }
    globalThis.fetch = fetchOverHttp;
    await load();
    expect(cuts).toBeGreaterThan(5);

    const sessions = new Sessions(siteUrl(), (login) => login);
    const mine = await sessions.open(importLogin).listMyReports();
    expect(mine.map(({ receipt }) => receipt.clientKey).sort()).toEqual(
      reports.map((r) => r.clientKey).sort()
    );
    expect(new Set(mine.map(({ receipt }) => receipt.status))).toEqual(new Set(['received']));
    const overview = await sessions
      .open('klara.kvalitetson@pahittsby.example')
      .loadOverview(publishedTable.year);
    expect(overview.total).toBe(reports.length);
    for (const unit of new Set(reports.map(({ unitCode }) => unitCode)))
      expect((await sessions.open(managerLoginOf(unit)).listInbox()).items).toEqual([]);
  });
});
