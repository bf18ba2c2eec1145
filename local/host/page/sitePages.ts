import { ComponentManifest, textFor } from '../package/ComponentManifest';

export interface SitePage {
  /** File name without `.aspx`. */
  name: string;
  title: string;
  webPart: ComponentManifest;
  /** The web part is the whole page (SharePoint's single part app page). */
  fullPage: boolean;
}

const pageName = (webPart: ComponentManifest): string => webPart.alias.replace(/WebPart$/, '');

/**
 * The pages that an editor would make of a package: one per web part, and for parts that can fill a page
 * (`SharePointFullPage`) an app page besides.
 * @param locale e.g. `sv-SE`: the language of the titles
 */
export function sitePages(webParts: ComponentManifest[], locale: string): SitePage[] {
  return webParts.flatMap((webPart) => {
    const entry = webPart.preconfiguredEntries?.[0];
    const title = entry ? textFor(entry.title, locale) : webPart.alias;
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
