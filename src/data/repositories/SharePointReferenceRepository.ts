import '@pnp/sp/items/list';
import '@pnp/sp/site-users/web';
import { ReferenceData } from '../../app/ReferenceData';
import { categoryList, settingList, unitList } from '../../provisioning/schema/registerLists';
import { listAt } from '../sharepoint/listAt';
import { OurSite } from './OurSite';
import { toCategory, toSettings, toUnit } from './referenceRows';

/** A municipality has some hundred units and a few hundred categories; the threshold lies at 5,000. */
const registerAtMost = 5000;

/** Units, categories, settings and who I am: one $batch. */
export class SharePointReferenceRepository {
  public constructor(private readonly ourSite: OurSite) {}

  /** @throws QmsError, among them `unconfigured` when the site has not been found */
  public async load(): Promise<ReferenceData> {
    await this.ourSite.open();
    const [units, categories, settings, user] = await this.ourSite.inOneBatch<
      readonly Record<string, unknown>[]
    >((sp) => {
      const rows = (definition: { url: string; columns: object }): Promise<Record<string, unknown>[]> =>
        listAt(this.ourSite.known(), sp, definition.url)
          .items.select(...Object.keys(definition.columns))
          .top(registerAtMost)();
      const me = sp.web.currentUser.select('Id')();
      return [rows(unitList), rows(categoryList), rows(settingList), me.then((found) => [{ Id: found.Id }])];
    });
    this.ourSite.rememberUserId(Number(user[0].Id));
    return {
      units: units.map(toUnit).sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      categories: categories.map(toCategory),
      settings: toSettings(settings)
    };
  }
}
