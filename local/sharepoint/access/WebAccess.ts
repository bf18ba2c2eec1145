import { permissions } from '../security/Rights';
import type { Rights } from '../security/Rights';
import type { SiteRow } from '../store/rows';
import type { AccessContext } from './AccessContext';

/** Properties of a web that can be changed. Names are those of the wire (SP.Web). */
export interface WebSettings {
  Title: string;
  Description: string;
  SiteLogoUrl: string | null;
  QuickLaunchEnabled: boolean;
  TreeViewEnabled: boolean;
  NoCrawl: boolean;
  Language: number;
}

export const webSettings = (site: SiteRow): WebSettings => JSON.parse(site.settings) as WebSettings;

/** The root web of a site collection (this server has no subwebs). */
export class WebAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public row(): SiteRow {
    return this.#context.site;
  }

  public rights(): Rights {
    return this.#context.gate.web();
  }

  public update(change: Partial<WebSettings>): void {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.manageWeb);
    site.settings = JSON.stringify({ ...webSettings(site), ...change });
    store.directory.saveSiteSettings(site.id, site.settings);
  }
}
