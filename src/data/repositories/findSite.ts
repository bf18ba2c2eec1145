import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { isQmsError, QmsError } from '../../domain/shared/QmsError';
import { siteProperty } from '../../provisioning/schema/index';
import { installLog } from '../../provisioning/schema/registerLists';
import { listAt, Site } from '../sharepoint/listAt';
import { request } from '../sharepoint/translateFailure';

export interface SiteQuestion {
  /** The web part's own setting, if any: an address or a path. */
  readonly property: string | undefined;
  /** The site whose page we are on: in Teams it is the tenant's root or a team's own site. */
  readonly page: Site;
}

/** An address or path as an address; trailing slashes differ from hand to hand. */
function absolute(address: string, origin: string): string {
  return new URL(address.trim(), origin).href.replace(/\/+$/, '');
}

async function tenantProperty(page: Site): Promise<string | undefined> {
  const entity = await request(() => page.sp.web.getStorageEntity(siteProperty));
  return entity.Value || undefined;
}

async function carriesInstallLog(page: Site): Promise<boolean> {
  try {
    await request(() => listAt(page, page.sp, installLog.url).select('Id')());
    return true;
  } catch (error) {
    if (isQmsError(error, 'notFound')) return false;
    throw error;
  }
}

/**
 * The address of our site (design section 4): the web part's property, else the tenant property written at
 * installation, else the page's own site if it carries our install log.
 * @throws QmsError `unconfigured` when none of them tells
 */
export async function findSite({ property, page }: SiteQuestion): Promise<string> {
  const { origin } = new URL(page.url);
  if (property) return absolute(property, origin);
  const told = await tenantProperty(page);
  if (told) return absolute(told, origin);
  if (await carriesInstallLog(page)) return page.url;
  throw new QmsError('unconfigured', `no ${siteProperty}, and ${page.url} is not our site`);
}
