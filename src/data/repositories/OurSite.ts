import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { Site } from '../sharepoint/listAt';
import { request } from '../sharepoint/translateFailure';

/** The site with our lists, found once, and who the person is in it. */
export class OurSite {
  private opening: Promise<Site> | undefined;
  private site: Site | undefined;
  private asking: Promise<number> | undefined;

  /** @param find finds the site and connects to it; asked again after a failure */
  public constructor(private readonly find: () => Promise<Site>) {}

  public open(): Promise<Site> {
    if (!this.opening) {
      this.opening = this.find().then((site) => (this.site = site));
      // A failure is told to whoever asked, and not remembered.
      this.opening.catch(() => (this.opening = undefined));
    }
    return this.opening;
  }

  /** The site that has been opened. Throws before that: a programming error. */
  public known(): Site {
    if (!this.site) throw new Error('OurSite.open() comes first');
    return this.site;
  }

  /** The person's id in our site, which differs from their id in the page's site. */
  public userId(): Promise<number> {
    if (!this.asking) {
      this.asking = this.open().then(
        async (site) => (await request(() => site.sp.web.currentUser.select('Id')())).Id
      );
      this.asking.catch(() => (this.asking = undefined));
    }
    return this.asking;
  }

  /** What was learnt in a batch with other things need not be asked again. */
  public rememberUserId(id: number): void {
    this.asking = Promise.resolve(id);
  }

  /** Runs the requests as one $batch. Every request must be made before anything in it is awaited. */
  public async inOneBatch<T>(requests: (sp: SPFI) => Promise<T>[]): Promise<T[]> {
    const { sp } = await this.open();
    const [batched, execute] = sp.batched();
    const answers = requests(batched);
    const settled = Promise.allSettled(answers);
    await request(execute);
    await settled;
    return request(() => Promise.all(answers));
  }
}
