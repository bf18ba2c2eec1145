import type { SiteAccess } from '../access/SiteAccess';
import { webSettings } from '../access/WebAccess';
import { tenantId } from '../security/everyone';

export interface PageContextParts {
  /** absolute address of the web */
  webUrl: string;
  digest: { value: string; seconds: number };
  objectId: string | null;
}

/** What SharePoint writes into a page as _spPageContextInfo, as far as SPFx and its host read it. */
export function pageContext(access: SiteAccess, parts: PageContextParts): Record<string, unknown> {
  const site = access.web.row();
  const settings = webSettings(site);
  const me = access.principals.me();
  const rights = access.web.rights();
  const path = site.url === '' ? '/' : site.url;
  return {
    webServerRelativeUrl: path,
    webAbsoluteUrl: parts.webUrl,
    siteAbsoluteUrl: parts.webUrl,
    siteServerRelativeUrl: path,
    serverRequestPath: `${site.url}/SitePages/Home.aspx`,
    layoutsUrl: '_layouts/15',
    webId: `{${site.web_id}}`,
    webTitle: settings.Title,
    webDescription: settings.Description,
    webTemplate: site.template === 'STS#3' ? '1' : '64',
    webTemplateConfiguration: site.template,
    webLanguage: settings.Language,
    webLogoUrl: settings.SiteLogoUrl ?? '',
    webPermMasks: { High: rights.high, Low: rights.low },
    siteId: `{${site.id}}`,
    siteSubscriptionId: tenantId,
    groupId: site.template === 'GROUP#0' ? site.group_id : null,
    isSPO: true,
    isAppWeb: false,
    aadTenantId: tenantId,
    aadUserId: parts.objectId ?? '',
    userId: me.id,
    userLoginName: me.login.replace(/^i:0#\.f\|membership\|/, ''),
    userPrincipalName: me.login.replace(/^i:0#\.f\|membership\|/, ''),
    userDisplayName: me.title,
    userEmail: me.email,
    systemUserKey: me.login,
    isSiteAdmin: me.site_admin === 1,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    hasManageWebPermissions: (rights.low & 0x40000000) !== 0,
    currentCultureName: 'sv-SE',
    currentUICultureName: 'sv-SE',
    currentCultureLCID: 1053,
    currentLanguage: 1053,
    formDigestValue: parts.digest.value,
    formDigestTimeoutSeconds: parts.digest.seconds,
    updateFormDigestPageLoaded: null
  };
}
