import { findActor } from '../security/Actor';
import { loginOf } from '../security/everyone';
import { Gate } from '../security/Gate';
import { highPermissions, holdsHigh, permissions } from '../security/Rights';
import type { Rights } from '../security/Rights';
import { roleIds } from '../security/standardRoles';
import type { ItemRow, ListRow, PrincipalRow, RoleRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';
import { limits } from '../limits/limits';
import type { AccessContext } from './AccessContext';

export type Securable =
  | { kind: 'web' }
  | { kind: 'list'; list: ListRow }
  | { kind: 'item'; list: ListRow; item: ItemRow };

export interface RoleAssignment {
  principal: PrincipalRow;
  roles: RoleRow[];
}

/** Who has which role on webs, lists, folders and items; breaking and restoring inheritance. */
export class SecurablesAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public rights(securable: Securable): Rights {
    return this.#context.gate.inScope(this.#scopeId(securable));
  }

  /** Rights of anybody in the directory; asking about others needs Enumerate Permissions. */
  public rightsOf(securable: Securable, loginName: string): Rights {
    const { store, site, actor } = this.#context;
    const user = store.directory.user(loginOf(loginName));
    if (!user) throw faults.userNotFound();
    if (user.login.toLowerCase() === actor.user.login.toLowerCase()) return this.rights(securable);
    this.#requireEnumerate(securable);
    return new Gate(store, site, findActor(store.principals, site.id, user)).inScope(
      this.#scopeId(securable)
    );
  }

  public isUnique(securable: Securable): boolean {
    if (securable.kind === 'web') return true;
    const scope = this.#context.store.scopes.scope(this.#scopeId(securable));
    if (scope?.list_key !== securable.list.key) return false;
    return securable.kind === 'list' ? scope.item_id === null : scope.item_id === securable.item.id;
  }

  /** The nearest of item, folder, list, web that has its own assignments. */
  public firstUnique(securable: Securable): Securable {
    if (securable.kind === 'web') return securable;
    const { store } = this.#context;
    const scope = store.scopes.scope(this.#scopeId(securable));
    if (!scope || scope.list_key === null) return { kind: 'web' };
    if (scope.item_id === null) return { kind: 'list', list: securable.list };
    const item = store.items.byId(scope.list_key, scope.item_id);
    if (!item) throw new Error(`scope ${scope.id} belongs to an item that is gone`);
    return { kind: 'item', list: securable.list, item };
  }

  public assignments(securable: Securable): RoleAssignment[] {
    this.#requireEnumerate(securable);
    const { store, site } = this.#context;
    const roles = new Map(store.scopes.roles(site.id).map((role) => [role.id, role]));
    const found = new Map<number, RoleRow[]>();
    for (const row of store.scopes.assignments(this.#scopeId(securable))) {
      const role = roles.get(row.role_id);
      if (role) found.set(row.principal_id, [...(found.get(row.principal_id) ?? []), role]);
    }
    return store.principals
      .byIds(site.id, [...found.keys()])
      .map((principal) => ({ principal, roles: found.get(principal.id) ?? [] }));
  }

  /** @throws SharePointFault 400 on inherited permissions, 404 for an unknown principal or role */
  public assign(securable: Securable, principalId: number, roleId: number): void {
    const { store, site, gate } = this.#context;
    this.#requireOwnScope(securable);
    const principal = store.principals.byId(site.id, principalId);
    if (!principal || principal.deleted)
      throw faults.badArgument('Can not find the principal with id: ' + principalId + '.');
    const role = store.scopes.role(site.id, roleId);
    if (!role) throw faults.badArgument('Can not find the permission level.');
    store.scopes.assign(this.#scopeId(securable), principalId, roleId);
    this.#openTheWay(securable, principalId);
    gate.refresh();
  }

  /** @param roleId undefined removes all roles of the principal here */
  public unassign(securable: Securable, principalId: number, roleId?: number): void {
    const { store, gate } = this.#context;
    this.#requireOwnScope(securable);
    const removed = store.scopes.unassign(this.#scopeId(securable), principalId, roleId);
    if (removed === 0) throw faults.badArgument('Can not find the principal with id: ' + principalId + '.');
    gate.refresh();
  }

  /**
   * Gives the object its own assignments: a copy of the inherited ones, or only the breaker with Full Control (recorded:
   * the creator is the single assignment after a break without copying).
   */
  public breakInheritance(securable: Securable, copy: boolean, clearSubscopes: boolean): void {
    const { store, site, gate } = this.#context;
    this.#requireManage(securable);
    if (securable.kind === 'web')
      throw faults.badArgument('The root web of a site collection has no parent to inherit from.');
    if (this.isUnique(securable)) {
      if (clearSubscopes) this.#clearSubscopes(securable);
      return;
    }
    this.#checkLimits(securable);
    const { list } = securable;
    const inherited = this.#scopeId(securable);
    const own = store.scopes.add(site.id, list.key, securable.kind === 'item' ? securable.item.id : null);
    if (copy) store.scopes.copyAssignments(inherited, own, roleIds.limitedAccess);
    else store.scopes.assign(own, this.#context.me().id, roleIds.fullControl);
    this.#moveScope(securable, inherited, own);
    if (clearSubscopes) this.#clearSubscopes(securable);
    gate.refresh();
  }

  public resetInheritance(securable: Securable): void {
    const { store, gate } = this.#context;
    this.#requireManage(securable);
    if (securable.kind === 'web' || !this.isUnique(securable)) return;
    const own = this.#scopeId(securable);
    this.#moveScope(securable, own, this.#parentScope(securable));
    store.scopes.remove(own);
    gate.refresh();
  }

  #scopeId(securable: Securable): number {
    if (securable.kind === 'web') return this.#context.site.scope_id;
    return securable.kind === 'list' ? securable.list.scope_id : securable.item.scope_id;
  }

  #parentScope(securable: Exclude<Securable, { kind: 'web' }>): number {
    const { store, site } = this.#context;
    if (securable.kind === 'list') return site.scope_id;
    const { list, item } = securable;
    if (item.dir.toLowerCase() === list.root_url.toLowerCase()) return list.scope_id;
    const cut = item.dir.lastIndexOf('/');
    const folder = store.items.byPath(list.key, item.dir.slice(0, cut), item.dir.slice(cut + 1));
    if (!folder) throw new Error(`item ${item.id} lies in a folder that is gone`);
    return folder.scope_id;
  }

  /** Everything that follows this object goes along; the row in hand is kept true too. */
  #moveScope(securable: Exclude<Securable, { kind: 'web' }>, from: number, to: number): void {
    const { store } = this.#context;
    if (securable.kind === 'list') {
      store.lists.moveScope(securable.list.key, from, to);
      securable.list.scope_id = to;
      return;
    }
    const { item } = securable;
    store.items.moveScope(item.list_key, from, to, folderUrl(item), item.id);
    item.scope_id = to;
  }

  #clearSubscopes(securable: Exclude<Securable, { kind: 'web' }>): void {
    const { store } = this.#context;
    const own = this.#scopeId(securable);
    for (const scope of store.scopes.itemScopes(securable.list.key)) {
      if (scope.id === own || scope.item_id === null) continue;
      const item = store.items.byId(securable.list.key, scope.item_id);
      if (!item || !isBelow(item, securable)) continue;
      store.items.moveScope(item.list_key, scope.id, own, folderUrl(item), item.id);
      store.scopes.remove(scope.id);
    }
  }

  /**
   * A right on a list or item gives Limited Access on what lies above it, so that the way there is open (docs: Limited Access).
   */
  #openTheWay(securable: Securable, principalId: number): void {
    const { store, site } = this.#context;
    if (securable.kind === 'web') return;
    const above = new Set([site.scope_id]);
    if (securable.kind === 'item') {
      above.add(securable.list.scope_id);
      above.add(this.#parentScope(securable));
    }
    for (const scope of above) {
      const present = store.scopes.assignments(scope).some((row) => row.principal_id === principalId);
      if (!present) store.scopes.assign(scope, principalId, roleIds.limitedAccess);
    }
  }

  /** [L]: at most 50,000 scopes per list; a list or folder of more than 100,000 items can no longer break. */
  #checkLimits(securable: Exclude<Securable, { kind: 'web' }>): void {
    const { store } = this.#context;
    const { list } = securable;
    const many = store.items.countUpTo(list.key, { sql: '1 = 1', values: [] }, limits.itemsToBreak + 1);
    const wide = securable.kind === 'list' || securable.item.is_folder === 1;
    if (wide && many > limits.itemsToBreak) throw faults.viewThreshold();
    if (store.scopes.countItemScopes(list.key) >= limits.scopesPerList) throw faults.viewThreshold();
  }

  #requireManage(securable: Securable): void {
    const { gate } = this.#context;
    if (securable.kind === 'web') gate.requireWeb(permissions.managePermissions);
    else if (securable.kind === 'list') gate.requireList(securable.list, permissions.managePermissions);
    else gate.requireItem(securable.list, securable.item, permissions.managePermissions);
  }

  #requireOwnScope(securable: Securable): void {
    this.#requireManage(securable);
    if (!this.isUnique(securable)) {
      // SPException text for changing assignments of an object that inherits.
      throw faults.badArgument(
        'You cannot perform this operation while the object inherits permissions from its parent.'
      );
    }
  }

  #requireEnumerate(securable: Securable): void {
    if (!holdsHigh(this.rights(securable), highPermissions.enumeratePermissions)) throw faults.accessDenied();
  }
}

function folderUrl(item: ItemRow): string {
  return item.is_folder ? `${item.dir}/${item.leaf}` : `${item.dir}/${item.leaf}//`;
}

function isBelow(item: ItemRow, securable: Exclude<Securable, { kind: 'web' }>): boolean {
  if (securable.kind === 'list') return true;
  const folder = folderUrl(securable.item).toLowerCase();
  const dir = item.dir.toLowerCase();
  return dir === folder || dir.startsWith(`${folder}/`);
}
