import { Database } from './Database';
import { DirectoryStore } from './DirectoryStore';
import { FieldStore } from './FieldStore';
import { ItemStore } from './ItemStore';
import { ListStore } from './ListStore';
import { PrincipalStore } from './PrincipalStore';
import { ScopeStore } from './ScopeStore';
import { ViewStore } from './ViewStore';

/** All tables, without rights. Only `access/` and `security/` may hold one; handlers get a SiteAccess. */
export class Store {
  readonly database: Database;
  readonly directory: DirectoryStore;
  readonly principals: PrincipalStore;
  readonly scopes: ScopeStore;
  readonly lists: ListStore;
  readonly fields: FieldStore;
  readonly views: ViewStore;
  readonly items: ItemStore;

  public constructor(file: string) {
    this.database = new Database(file);
    this.directory = new DirectoryStore(this.database);
    this.principals = new PrincipalStore(this.database);
    this.scopes = new ScopeStore(this.database);
    this.lists = new ListStore(this.database);
    this.fields = new FieldStore(this.database);
    this.views = new ViewStore(this.database);
    this.items = new ItemStore(this.database);
  }
}
