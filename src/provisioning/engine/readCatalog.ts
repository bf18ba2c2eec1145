import { SPInstance } from '@pnp/sp/spqueryable';
import { Web } from '@pnp/sp/webs';
import { FoundProperty } from './FoundSite';
import { isRefusal } from './isRefusal';
import { addAndCustomizePages, includesMask } from './permissionMask';
import { SiteAccess } from './SiteAccess';

/**
 * Where the tenant's app catalogue is, and whether this person may write tenant properties there. The address is
 * null in a tenant without a catalogue, and for some minutes after one was made (SharePoint documentation,
 * "Retrieve the URL of the tenant app catalog").
 */
export async function readCatalog(site: SiteAccess): Promise<Omit<FoundProperty, 'value'>> {
  const settings = await unlessRefused(() =>
    SPInstance([site.web, site.url], '_api/SP_TenantSettings_Current')<{
      CorporateCatalogUrl?: string | null;
    }>()
  );
  const catalogUrl = settings?.CorporateCatalogUrl ?? undefined;
  if (!catalogUrl) return { writable: false };
  const rights = await unlessRefused(() =>
    Web([site.web, catalogUrl]).select('EffectiveBasePermissions')<{
      EffectiveBasePermissions: { High: string; Low: string };
    }>()
  );
  if (!rights) return { catalogUrl, writable: false };
  const { High, Low } = rights.EffectiveBasePermissions;
  const mask = { High: Number(High), Low: Number(Low) };
  return { catalogUrl, writable: includesMask(mask, addAndCustomizePages) };
}

/** A catalogue that one may not see is as good as none; any other failure is thrown. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}
