import { Unit } from '../../domain/unit/Unit';
import { defineSite } from '../schema/index';
import { installLog, unitList } from '../schema/registerLists';
import { FoundList, SiteState } from './FoundSite';
import { readAllRows } from './readAllRows';
import { readFolders } from './readFolders';
import { readLists } from './readList';
import { ListHead, readOverview } from './readOverview';
import { SiteAccess } from './SiteAccess';
import { readUnits } from './unitRegister';

/**
 * What is in the site, compared with what the schema wants for the units in its register. Nothing is asked for by name that may be missing: lists and folders are
 * looked up in what SharePoint enumerates, so every failure is a real one and is thrown.
 */
export async function readSite(site: SiteAccess): Promise<SiteState> {
  const { heads, ...overview } = await readOverview(site);
  const { units, lists: register } = await readUnitRegister(site, heads);
  const log = heads[installLog.url]
    ? await readAllRows<{ Title: string }>(site.list(installLog.url), ['Title'])
    : [];
  const wanted = defineSite(units).lists.filter(({ url }) => heads[url]);
  const others = wanted.map(({ url }) => url).filter((url) => !register[url]);
  const lists = { ...register, ...(await readLists(site, pick(heads, others))) };
  const folders = await readFolders(site, wanted);
  for (const [url, found] of Object.entries(folders)) lists[url] = { ...lists[url], folders: found };
  return { found: { ...overview, lists }, units, appliedMigrations: log.map((row) => row.Title) };
}

/** The units, and what was read of their list on the way. */
export async function readUnitRegister(
  site: SiteAccess,
  heads: Readonly<Record<string, ListHead>>
): Promise<{ units: Unit[]; lists: Record<string, FoundList> }> {
  const lists = await readLists(site, pick(heads, [unitList.url]));
  return { units: isReady(lists[unitList.url]) ? await readUnits(site) : [], lists };
}

const pick = (heads: Readonly<Record<string, ListHead>>, urls: readonly string[]): Record<string, ListHead> =>
  Object.fromEntries(urls.filter((url) => heads[url]).map((url) => [url, heads[url]]));

/** A register that a cut-off installation left without its columns has no rows yet. */
const isReady = (register: FoundList | undefined): boolean =>
  register !== undefined && Object.keys(unitList.columns).every((name) => register.columns[name]);
