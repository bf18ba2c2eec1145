import { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/folders/list';
import '@pnp/sp/folders/web';
import '@pnp/sp/lists/web';
import { IList } from '@pnp/sp/lists/types';
import { IWeb, Web } from '@pnp/sp/webs';

/** SharePoint accepts 100 operations in a batch (pnpcore#284); PnPjs would stop at 20. */
const operationsPerBatch = 100;

/** One site, reached through PnPjs; lists by their URL below the site, never by title. */
export class SiteAccess {
  public readonly web: IWeb;
  /** Absolute, without a slash at the end. */
  public readonly url: string;
  /** Server-relative, without a slash at the end; empty for the root site. */
  public readonly path: string;

  /** @param siteUrl absolute (`https://contoso.sharepoint.com/sites/kvalitet`) */
  public constructor(
    public readonly sp: SPFI,
    siteUrl: string
  ) {
    this.url = siteUrl.replace(/\/+$/, '');
    this.path = new URL(this.url).pathname.replace(/\/+$/, '');
    this.web = Web([sp.web, this.url]);
  }

  public list(url: string, web: IWeb = this.web): IList {
    return web.getList(this.listPath(url));
  }

  public listPath(url: string): string {
    return `${this.path}/${url}`;
  }

  /**
   * Asks for several things in as few requests as SharePoint allows. `ask` begins them on the batched web and returns
   * their promises; the first that fails is thrown, after all have been answered.
   */
  public async batch<T>(ask: (web: IWeb) => Promise<T>[]): Promise<T[]> {
    const [web, execute] = this.web.batched({ maxRequests: operationsPerBatch });
    const answers = ask(web);
    // Whoever waits first would leave the other failures unhandled.
    const settled = Promise.allSettled(answers);
    await execute();
    await settled;
    return Promise.all(answers);
  }
}
