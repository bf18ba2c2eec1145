import '@pnp/sp/items/list';
import type { SPFI } from '@pnp/sp';
import { ReferenceData } from '../../app/ReferenceData';
import { categoryList, settingList, unitList } from '../../provisioning/schema/registerLists';
import { ListDefinition } from '../../provisioning/schema/list';
import { listAt } from '../sharepoint/listAt';
import { Me, OurSite, whoAmI } from './OurSite';
import { toCategory, toSettings, toUnit } from './referenceRows';

type Row = Record<string, unknown>;

/** A municipality has some hundred units and a few hundred categories; the threshold lies at 5,000. */
const registerAtMost = 5000;

/** Units, categories, settings and who I am: one $batch. */
export class SharePointReferenceRepository {
  public constructor(private readonly ourSite: OurSite) {}

  /** @throws QmsError, among them `unconfigured` when the site has not been found */
  public async load(): Promise<ReferenceData> {
    let me: Promise<Me> | undefined;
    const [units, categories, settings] = await this.ourSite.inOneBatch((sp) => {
      me = whoAmI(sp);
      // Its failure is that of the whole batch, and is told there.
      me.catch(() => undefined);
      return [unitList, categoryList, settingList].map((definition) => this.rowsOf(sp, definition));
    });
    if (me) this.ourSite.rememberMe(await me);
    return {
      units: units.map(toUnit).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      categories: categories.map(toCategory),
      settings: toSettings(settings)
    };
  }

  private rowsOf(sp: SPFI, { url, columns }: Pick<ListDefinition, 'url' | 'columns'>): Promise<Row[]> {
    const names = ['Title', ...Object.keys(columns).filter((name) => name !== 'Title')];
    return listAt(this.ourSite.known(), sp, url)
      .items.select(...names)
      .top(registerAtMost)();
  }
}
