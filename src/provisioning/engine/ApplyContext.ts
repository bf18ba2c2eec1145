import { QmsError } from '../../domain/shared/QmsError';
import { SiteAccess } from './SiteAccess';

/** Ids of groups and permission levels by name, looked up when first needed and again after something was created. */
export class ApplyContext {
  #groups: Promise<Map<string, number>> | undefined;
  #levels: Promise<Map<string, number>> | undefined;

  public constructor(
    public readonly site: SiteAccess,
    /** The site's own owner group and the name of Full Control. */
    public readonly owners: { readonly ownerGroup: string; readonly fullControl: string }
  ) {}

  public groups(): Promise<Map<string, number>> {
    this.#groups ??= this.site.web.siteGroups
      .select('Id', 'Title')()
      .then((found) => new Map(found.map((group) => [group.Title, group.Id])));
    return this.#groups;
  }

  public levels(): Promise<Map<string, number>> {
    this.#levels ??= this.site.web.roleDefinitions
      .select('Id', 'Name')()
      .then((found) => new Map(found.map((level) => [level.Name, level.Id])));
    return this.#levels;
  }

  /** What was looked up before is no longer all there is. */
  public forget(): void {
    this.#groups = undefined;
    this.#levels = undefined;
  }
}

/** @throws QmsError `notFound` */
export function idOf(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new QmsError('notFound', `No group or permission level "${name}" in the site`);
  return id;
}
