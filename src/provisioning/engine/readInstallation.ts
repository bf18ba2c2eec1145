import { AppCatalog } from '@pnp/sp/appcatalog';
import { Site } from '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { groupName } from '../schema/access';
import { defineSite } from '../schema/index';
import { unitList } from '../schema/registerLists';
import { FoundProperty } from './FoundSite';
import { isRefusal } from './isRefusal';
import { SiteAccess } from './SiteAccess';
import { readUnits } from './unitRegister';
import { readOverview } from './readOverview';

/** The id of the package in config/package-solution.json. */
export const packageId = '6f0b3a52-5c1e-4c86-9a3e-2f7d1b9c4e10';

const noGroup = '00000000-0000-0000-0000-000000000000';

/** What an installation needs besides its lists, as far as it can be asked from here. */
export interface Installation {
  readonly site: { readonly title: string; readonly url: string; readonly groupConnected: boolean };
  readonly isSiteAdmin: boolean;
  readonly property: FoundProperty;
  /** `unknown` when the app catalogue does not answer this person. */
  readonly packageState: 'installed' | 'missing' | 'unknown';
  readonly unitCount: number;
  /** Groups of ours that are not there: never made, removed or renamed. */
  readonly missingGroups: readonly string[];
  /** Groups of ours without a member. */
  readonly emptyGroups: readonly string[];
}

/** Asks only. Throws what SharePoint answers, except refusals about the tenant's app catalogue. */
export async function readInstallation(site: SiteAccess): Promise<Installation> {
  const overview = await readOverview(site);
  const units = overview.heads[unitList.url] ? await readUnits(site) : [];
  const wanted = defineSite(units).roles.map(groupName);
  const there = wanted.filter((name) => overview.groups.includes(name));
  const [web, owner, me, ...members] = (await site.batch<unknown>((batched) => [
    batched.select('Title')(),
    Site([batched, site.url]).select('GroupId')(),
    batched.currentUser.select('IsSiteAdmin')(),
    ...there.map((name) => batched.siteGroups.getByName(name).users.select('Id').top(1)())
  ])) as [{ Title: string }, { GroupId: string }, { IsSiteAdmin: boolean }, ...{ Id: number }[][]];
  return {
    site: { title: web.Title, url: site.url, groupConnected: owner.GroupId !== noGroup },
    isSiteAdmin: me.IsSiteAdmin,
    property: overview.property,
    packageState: await readPackageState(site),
    unitCount: units.length,
    missingGroups: wanted.filter((name) => !there.includes(name)),
    emptyGroups: there.filter((_, index) => members[index].length === 0)
  };
}

/** The tenant's catalogue answers any site, but only people who may see it. */
async function readPackageState(site: SiteAccess): Promise<Installation['packageState']> {
  const catalog = AppCatalog([site.web, site.url], '_api/web/tenantappcatalog/AvailableApps');
  try {
    // ID is the catalogue's own id of the package; the package's is ProductId.
    const apps = await catalog.select('ProductId', 'Deployed')<{ ProductId: string; Deployed: boolean }[]>();
    const ours = apps.find((app) => app.ProductId.toLowerCase() === packageId);
    return ours?.Deployed ? 'installed' : 'missing';
  } catch (error) {
    if (isRefusal(error)) return 'unknown';
    throw error;
  }
}
