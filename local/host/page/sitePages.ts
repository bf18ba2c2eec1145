import { ComponentManifest, textFor } from '../package/ComponentManifest';

export interface SitePage {
  /** File name without `.aspx`. */
  name: string;
  title: string;
  webPart: ComponentManifest;
  /** The web part is the whole page (SharePoint's single part app page). */
  fullPage: boolean;
}

const titleOf = (webPart: ComponentManifest, locale: string): string => {
  const entry = webPart.preconfiguredEntries?.[0];
  return entry ? textFor(entry.title, locale) : webPart.alias;
};

/** The main part first, then by title: the order in a package changes from build to build. */
function inOrder(webParts: ComponentManifest[], locale: string): ComponentManifest[] {
  const main = teamsWebPart(webParts);
  const rest = webParts.filter((webPart) => webPart !== main);
  rest.sort((a, b) => titleOf(a, locale).localeCompare(titleOf(b, locale), locale));
  return main ? [main, ...rest] : rest;
}

const pageName = (webPart: ComponentManifest): string => webPart.alias.replace(/WebPart$/, '');

/**
 * The pages that an editor would make of a package: one per web part, and for parts that can fill a page
 * (`SharePointFullPage`) an app page besides.
 * @param locale e.g. `sv-SE`: the language of the titles
 */
export function sitePages(webParts: ComponentManifest[], locale: string): SitePage[] {
  return inOrder(webParts, locale).flatMap((webPart) => {
    const title = titleOf(webPart, locale);
    const hosts = webPart.supportedHosts ?? ['SharePointWebPart'];
    const pages: SitePage[] = [];
    if (hosts.includes('SharePointWebPart'))
      pages.push({ name: pageName(webPart), title, webPart, fullPage: false });
    if (hosts.includes('SharePointFullPage')) {
      pages.push({ name: `${pageName(webPart)}App`, title, webPart, fullPage: true });
    }
    return pages;
  });
}

/** The pages that a site's navigation names: every ordinary page, and the one app that is meant to fill a page. */
export function navigationPages(pages: SitePage[]): SitePage[] {
  const main = teamsWebPart(pages.map((page) => page.webPart));
  return pages.filter((page) => !page.fullPage || page.webPart === main);
}

/** The web part that the Teams app shows: the one which says that it can be a personal app. */
export function teamsWebPart(webParts: ComponentManifest[]): ComponentManifest | undefined {
  return webParts.find((webPart) => webPart.supportedHosts?.includes('TeamsPersonalApp'));
}
