import { stableGuid } from '../http/stableGuid';
import type { HostLocale } from './HostView';

const LANGUAGE_IDS: Record<HostLocale, number> = { 'sv-SE': 1053, 'en-US': 1033 };

/** Switches of SPFx by id; without them the runtime asks Entra ID for tokens and opens a pane that only SharePoint has. */
const KILL_SWITCHES = {
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true,
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true
};

/** Central European time as SharePoint describes it (minutes behind UTC; changes on the last Sunday at 2 and 3). */
const SWEDISH_TIME = {
  Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  Bias: -60,
  Id: 4,
  DaylightBias: -60,
  StandardBias: 0,
  DaylightDate: { Year: 0, Month: 3, DayOfWeek: 0, Day: 5, Hour: 2, Minute: 0, Second: 0, Milliseconds: 0 },
  StandardDate: { Year: 0, Month: 10, DayOfWeek: 0, Day: 5, Hour: 3, Minute: 0, Second: 0, Milliseconds: 0 }
};

/** What every page of SharePoint says and no site decides; the site's own answer wins. */
const DEFAULTS = {
  layoutsUrl: '_layouts/15',
  listId: '',
  listUrl: '',
  listTitle: '',
  pageItemId: -1,
  isAppWeb: false,
  isAnonymousGuestUser: false,
  isExternalGuestUser: false,
  isEmailAuthenticationGuestUser: false,
  preferUserTimeZone: false,
  sitePagesEnabled: true,
  sitePagesFeatureVersion: 16,
  socialBarEnabled: false,
  featureInfo: {},
  siteClassification: '',
  webLogoUrl: '',
  webDescription: '',
  webTimeZoneData: SWEDISH_TIME,
  webFirstDayOfWeek: 1,
  aadSessionId: stableGuid('session'),
  spfx3rdPartyServicePrincipalId: stableGuid('service principal'),
  CorrelationId: stableGuid('correlation'),
  env: 'local',
  farmLabel: 'local',
  cdnPrefix: 'localhost',
  ExpFeatures: [],
  ECSClientFeatures: ''
};

/**
 * `_spPageContextInfo` of a page: what the site says about itself and the user, and what the page adds.
 * @param site answer of the local SharePoint for site and user
 * @param page where the page is (`http://127.0.0.1:4320`, `/sites/kvalitet/SitePages/A.aspx`) and its language
 */
export function hostPageContext(
  site: Record<string, unknown>,
  page: { origin: string; path: string; locale: HostLocale }
): Record<string, unknown> {
  const language = LANGUAGE_IDS[page.locale];
  return {
    ...DEFAULTS,
    ...site,
    serverRequestPath: page.path,
    currentCultureName: page.locale,
    currentUICultureName: page.locale,
    currentCultureLCID: language,
    currentUICultureLCID: language,
    currentLanguage: language,
    // Sign-in and Graph addresses of Microsoft's cloud must never be asked from here.
    aadInstanceUrl: page.origin,
    msGraphEndpointUrl: `${page.origin}/_graph`,
    killSwitches: { ...(site.killSwitches as object | undefined), ...KILL_SWITCHES }
  };
}

/** SPBasePermissions.EditListItems, bit 3 of the low word: who may edit items of a site may edit its pages. */
const EDIT_LIST_ITEMS = 0x4;

export function mayEditPages(context: Record<string, unknown>): boolean {
  const rights = context.webPermMasks as { High: number; Low: number } | undefined;
  return rights !== undefined && (rights.Low & EDIT_LIST_ITEMS) !== 0;
}
