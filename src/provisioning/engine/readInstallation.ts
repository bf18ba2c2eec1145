import { AppCatalog } from '@pnp/sp/appcatalog';
import { Site } from '@pnp/sp/sites';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { groupName } from '../schema/access';
import { defineSite } from '../schema/index';
import { FoundProperty } from './FoundSite';
import { isRefusal } from './isRefusal';
import { SiteAccess } from './SiteAccess';
import { readOverview } from './readOverview';
import { readUnitRegister } from './readSite';

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
  const { units } = await readUnitRegister(site, overview.heads);
  const wanted = defineSite(units).roles.map(groupName);
  const there = wanted.filter((name) => overview.groups.includes(name));
  const [web, owner, me] = await Promise.all([
    site.web.select('Title')<{ Title: string }>(),
    Site([site.web, site.url]).select('GroupId')<{ GroupId: string }>(),
    site.web.currentUser.select('IsSiteAdmin')<{ IsSiteAdmin: boolean }>()
  ]);
  return {
    site: { title: web.Title, url: site.url, groupConnected: owner.GroupId !== noGroup },
    isSiteAdmin: me.IsSiteAdmin,
    property: overview.property,
    packageState: await readPackageState(site),
    unitCount: units.length,
    missingGroups: wanted.filter((name) => !there.includes(name)),
    emptyGroups: await readEmptyGroups(site, there)
  };
}

/** The tenant's catalogue answers any site, but only people who may see it. */
async function readPackageState(site: SiteAccess): Promise<Installation['packageState']> {
  const catalog = AppCatalog([site.web, site.url], '_api/web/tenantappcatalog/AvailableApps');
  try {
    const apps = await catalog.select('ID', 'Deployed')<{ ID: string; Deployed: boolean }[]>();
    const ours = apps.find((app) => app.ID.toLowerCase() === packageId);
    return ours?.Deployed ? 'installed' : 'missing';
  } catch (error) {
    if (isRefusal(error)) return 'unknown';
    throw error;
  }
}

async function readEmptyGroups(site: SiteAccess, names: readonly string[]): Promise<string[]> {
  const members = await site.batch((web) =>
    names.map((name) => web.siteGroups.getByName(name).users.select('Id').top(1)())
  );
  return names.filter((_, index) => members[index].length === 0);
}
