import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { Site } from '../sharepoint/listAt';
import { request } from '../sharepoint/translateFailure';

/** SharePoint takes 100 operations in a batch (pnpcore#284); PnPjs by itself would stop at 20. */
const operationsPerBatch = 100;

/** Who the person is in our site. */
export interface Me {
  readonly id: number;
  readonly isSiteAdmin: boolean;
}

/** Asks the site who is asking; alone or in a batch. */
export async function whoAmI(sp: SPFI): Promise<Me> {
  const { Id, IsSiteAdmin } = await sp.web.currentUser.select('Id', 'IsSiteAdmin')();
  return { id: Id, isSiteAdmin: IsSiteAdmin };
}

/** The site with our lists, found once, and who the person is in it. */
export class OurSite {
  private opening: Promise<Site> | undefined;
  private site: Site | undefined;
  private asking: Promise<Me> | undefined;

  /**
   * @param find finds the site and connects to it; asked again after a failure
   * @param onMe told who the person is, as soon as it is known
   */
  public constructor(
    private readonly find: () => Promise<Site>,
    private readonly onMe: (me: Me) => void
  ) {}

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

  /** Looks for the site anew at the next question. */
  public forget(): void {
    this.opening = undefined;
    this.asking = undefined;
  }

  /** The person as our site knows them: another id than in the page's site, and other rights. */
  public async me(): Promise<Me> {
    if (!this.asking) {
      const asking = this.open().then((site) => request(() => whoAmI(site.sp)));
      asking.catch(() => (this.asking = undefined));
      this.asking = asking;
      this.onMe(await asking);
    }
    return this.asking;
  }

  /** What was learnt in a batch with other things need not be asked again. */
  public rememberMe(me: Me): void {
    this.asking = Promise.resolve(me);
    this.onMe(me);
  }

  /** Runs the requests as one $batch (a hundred at a time). Every request must be made before anything in it is awaited. */
  public async inOneBatch<T>(requests: (sp: SPFI) => Promise<T>[]): Promise<T[]> {
    const { sp } = await this.open();
    const [batched, execute] = sp.batched({ maxRequests: operationsPerBatch });
    const answers = requests(batched);
    const settled = Promise.allSettled(answers);
    await request(execute);
    await settled;
    return request(() => Promise.all(answers));
  }
}
