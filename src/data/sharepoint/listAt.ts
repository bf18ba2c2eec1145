import { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import type { IList } from '@pnp/sp/lists';

/** Where our site is: `https://contoso.sharepoint.com/sites/kvalitet`, and SharePoint's client for it. */
export interface Site {
  readonly url: string;
  readonly sp: SPFI;
}

/** `/sites/kvalitet` (empty for a root site). */
export function serverRelative(site: Pick<Site, 'url'>): string {
  return new URL(site.url).pathname.replace(/\/$/, '');
}

/** A list by its URL: titles are for people and may be changed. */
export function listAt(site: Pick<Site, 'url'>, sp: SPFI, url: string): IList {
  return sp.web.getList(`${serverRelative(site)}/${url}`);
}
