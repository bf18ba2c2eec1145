import type { Store } from '../store/Store';
import type { SiteRow, UserRow } from '../store/rows';
import { AccessContext } from './AccessContext';
import { CatalogAccess } from './CatalogAccess';
import { FieldsAccess } from './FieldsAccess';
import { FoldersAccess } from './FoldersAccess';
import { GroupsAccess } from './GroupsAccess';
import { ItemsAccess } from './ItemsAccess';
import { ItemWriter } from './ItemWriter';
import { ListsAccess } from './ListsAccess';
import { PrincipalsAccess } from './PrincipalsAccess';
import { RolesAccess } from './RolesAccess';
import { SecurablesAccess } from './SecurablesAccess';
import { TenantPropertiesAccess } from './TenantPropertiesAccess';
import { ViewsAccess } from './ViewsAccess';
import { WebAccess } from './WebAccess';

/**
 * Everything a handler can reach: one site, for one user, during one request. There is no way from here to the tables, and
 * every method asks the gate.
 */
export class SiteAccess {
  readonly web: WebAccess;
  readonly lists: ListsAccess;
  readonly fields: FieldsAccess;
  readonly views: ViewsAccess;
  readonly items: ItemsAccess;
  readonly writer: ItemWriter;
  readonly folders: FoldersAccess;
  readonly principals: PrincipalsAccess;
  readonly groups: GroupsAccess;
  readonly roles: RolesAccess;
  readonly securables: SecurablesAccess;
  readonly tenantProperties: TenantPropertiesAccess;
  readonly catalog: CatalogAccess;

  /** @throws SharePointFault 403 for a user without any right in the site */
  public constructor(store: Store, site: SiteRow, user: UserRow, clock: () => Date) {
    const context = new AccessContext(store, site, user, clock);
    context.admit();
    this.web = new WebAccess(context);
    this.lists = new ListsAccess(context);
    this.fields = new FieldsAccess(context);
    this.views = new ViewsAccess(context);
    this.items = new ItemsAccess(context);
    this.writer = new ItemWriter(context);
    this.folders = new FoldersAccess(context, this.writer);
    this.principals = new PrincipalsAccess(context);
    this.groups = new GroupsAccess(context);
    this.roles = new RolesAccess(context);
    this.securables = new SecurablesAccess(context);
    this.tenantProperties = new TenantPropertiesAccess(context);
    this.catalog = new CatalogAccess(context);
  }
}
