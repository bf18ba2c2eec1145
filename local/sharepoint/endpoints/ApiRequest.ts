import type { Folder } from '../access/FoldersAccess';
import type { SiteAccess } from '../access/SiteAccess';
import type { ItemRow, ListRow, PrincipalRow, SiteRow } from '../access/types';
import type { QueryOptions } from '../odata/queryOptions';
import type { Entity } from '../wire/Result';
import type { Resource } from './Resource';
import type { Projection, Shape } from './Shape';

/** A request as handlers see it. Data is reached through `access` only. */
export interface ApiRequest {
  access: SiteAccess;
  /** the way from one resource to another; files of endpoints do not import each other for it */
  entities: Entities;
  options: QueryOptions;
  /** parsed lazily. @throws SharePointFault 400 for broken JSON */
  body(): Record<string, unknown>;
  header(name: string): string | undefined;
  /** absolute address of the web, no slash at the end */
  webUrl: string;
  /** absolute address of this request, query included */
  requestUrl: string;
  /** a fresh digest for this user and site */
  digest(): { value: string; seconds: number };
}

/** Kinds of things that point at each other: a list at its web, a web at its lists, an item at its list. */
export interface Entities {
  web: EntityType<SiteRow>;
  list: EntityType<ListRow>;
  folder: EntityType<Folder>;
  user: EntityType<PrincipalRow>;
  group: EntityType<PrincipalRow>;
  item: ItemType;
}

interface EntityType<Subject> {
  shape(request: ApiRequest): Shape<Subject>;
  resource(request: ApiRequest, subject: Subject): Resource;
}

/** Items have no shape of their own: what they look like follows from the columns of their list. */
interface ItemType {
  /** @throws SharePointFault 400 for unknown names in $select */
  project(request: ApiRequest, list: ListRow, item: ItemRow, projection: Projection): Entity;
  resource(request: ApiRequest, list: ListRow, item: ItemRow): Resource;
}
