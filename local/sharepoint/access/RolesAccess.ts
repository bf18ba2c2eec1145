import { permissions } from '../security/Rights';
import type { Rights } from '../security/Rights';
import type { RoleRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';

export interface RoleChange {
  name?: string;
  description?: string | null;
  order?: number;
  rights?: Rights;
}

/** Role definitions ("permission levels") of a site collection. */
export class RolesAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public all(): RoleRow[] {
    return this.#context.store.scopes.roles(this.#context.site.id);
  }

  /** @throws SharePointFault 404 */
  public find(matches: (role: RoleRow) => boolean): RoleRow {
    const role = this.all().find(matches);
    if (!role) throw roleMissing();
    return role;
  }

  public add(name: string, change: RoleChange): RoleRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.managePermissions);
    if (this.all().some((role) => role.name.toLowerCase() === name.toLowerCase())) throw nameTaken();
    const role: RoleRow = {
      id: store.scopes.nextRoleId(site.id),
      name,
      description: change.description ?? null,
      hidden: 0,
      sort: change.order ?? 0,
      kind: 0,
      high: change.rights?.high ?? 0,
      low: change.rights?.low ?? 0
    };
    store.scopes.saveRole(site.id, role);
    return role;
  }

  public update(role: RoleRow, change: RoleChange): void {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.managePermissions);
    this.#protect(role);
    const taken = this.all().some(
      (other) => other.id !== role.id && other.name.toLowerCase() === change.name?.toLowerCase()
    );
    if (taken) throw nameTaken();
    store.scopes.saveRole(site.id, {
      ...role,
      name: change.name ?? role.name,
      description: change.description === undefined ? role.description : change.description,
      sort: change.order ?? role.sort,
      high: change.rights?.high ?? role.high,
      low: change.rights?.low ?? role.low
    });
    gate.refresh();
  }

  public remove(role: RoleRow): void {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.managePermissions);
    this.#protect(role);
    store.scopes.removeRole(site.id, role.id);
    gate.refresh();
  }

  /** Full Control and the hidden levels cannot be changed (docs: role definitions). */
  #protect(role: RoleRow): void {
    if (role.hidden || role.kind === 5) {
      throw faults.badArgument(`The permission level '${role.name}' cannot be changed or deleted.`);
    }
  }
}

function roleMissing(): SharePointFault {
  return new SharePointFault(
    404,
    '-2147024809, System.ArgumentException',
    'Can not find the permission level.'
  );
}

function nameTaken(): SharePointFault {
  return new SharePointFault(
    500,
    '-2130575256, Microsoft.SharePoint.SPException',
    'A permission level with this name already exists.'
  );
}
