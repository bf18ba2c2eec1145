import { defineSite } from '../schema/index';
import { installLog, unitList } from '../schema/registerLists';
import { SiteState } from './FoundSite';
import { readAllRows } from './readAllRows';
import { readFolders } from './readFolders';
import { readLists } from './readList';
import { readOverview } from './readOverview';
import { SiteAccess } from './SiteAccess';
import { readUnits } from './unitRegister';

/**
 * What is in the site, compared with what the schema wants for the units in its register. Nothing is asked for by name that may be missing: lists and folders are
 * looked up in what SharePoint enumerates, so every failure is a real one and is thrown.
 */
export async function readSite(site: SiteAccess): Promise<SiteState> {
  const { heads, ...overview } = await readOverview(site);
  const units = heads[unitList.url] ? await readUnits(site) : [];
  const log = heads[installLog.url]
    ? await readAllRows<{ Title: string }>(site.list(installLog.url), ['Title'])
    : [];
  const wanted = defineSite(units).lists.filter(({ url }) => heads[url]);
  const lists = await readLists(site, Object.fromEntries(wanted.map(({ url }) => [url, heads[url]])));
  const folders = await readFolders(site, wanted);
  for (const [url, found] of Object.entries(folders)) lists[url] = { ...lists[url], folders: found };
  return { found: { ...overview, lists }, units, appliedMigrations: log.map((row) => row.Title) };
}
