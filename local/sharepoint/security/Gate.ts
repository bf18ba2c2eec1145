import type { Store } from '../store/Store';
import type { ItemRow, ListRow, SiteRow } from '../store/rows';
import type { SqlCondition } from '../store/ItemStore';
import { faults } from '../wire/SharePointFault';
import type { Actor } from './Actor';
import { fullRights, holds, permissions, union } from './Rights';
import type { Rights } from './Rights';

/**
 * The one place that decides. Every read of items carries `readCondition` inside its SQL; every other access asks
 * `require`. A Gate lives for one request.
 */
export class Gate {
  readonly #rights = new Map<number, Rights>();

  public constructor(
    private readonly store: Store,
    private readonly site: SiteRow,
    private readonly actor: Actor
  ) {}

  /** Rights in a scope; site collection administrators have all rights everywhere. */
  public inScope(scopeId: number): Rights {
    if (this.actor.siteAdmin) return fullRights;
    const known = this.#rights.get(scopeId);
    if (known) return known;
    const rights = union(this.store.scopes.masksIn(this.site.id, scopeId, this.actor.principalIds));
    this.#rights.set(scopeId, rights);
    return rights;
  }

  /** Forget what was computed, after role assignments changed in this request. */
  public refresh(): void {
    this.#rights.clear();
  }

  public web(): Rights {
    return this.inScope(this.site.scope_id);
  }

  /** @throws SharePointFault 403 */
  public requireWeb(bits: number): void {
    if (!holds(this.web(), bits)) throw faults.accessDenied();
  }

  /** @throws SharePointFault 403 */
  public requireList(list: ListRow, bits: number): void {
    if (!holds(this.inScope(list.scope_id), bits)) throw faults.accessDenied();
  }

  /** A list is seen by those who may view its items, or at least some folder or item in it. */
  public seesList(list: ListRow): boolean {
    return holds(this.inScope(list.scope_id), permissions.viewItems) || this.#grantedScopes(list).length > 0;
  }

  /**
   * Holders of Override List Behaviors or of Manage Lists see and change everybody's items in an own-only list. Sources name
   * one or the other (schema/security-element and formsandflows.nl); taking either as enough is the safe reading for a
   * product that must not leak. Judged on the list: these settings win over folder and item rights.
   */
  public overridesOwnOnly(list: ListRow): boolean {
    const rights = this.inScope(list.scope_id);
    return holds(rights, permissions.overrideListBehaviors) || holds(rights, permissions.manageLists);
  }

  /** What of a list this user may read, as a condition on the items table. */
  public readCondition(list: ListRow): SqlCondition {
    const own = this.#ownCondition(list);
    if (this.actor.siteAdmin) return own;
    const listReadable = holds(this.inScope(list.scope_id), permissions.viewItems);
    if (listReadable && this.store.scopes.countItemScopes(list.key) === 0) return own;
    const scopes = this.#grantedScopes(list);
    if (listReadable) scopes.push(list.scope_id);
    return {
      sql: `${own.sql} AND scope_id IN (SELECT value FROM json_each(?))`,
      values: [...own.values, JSON.stringify(scopes)]
    };
  }

  /** @throws SharePointFault 403 unless the item may be changed (editItems) or removed (deleteItems) */
  public requireItem(list: ListRow, item: ItemRow, bits: number): void {
    if (!holds(this.inScope(item.scope_id), bits | permissions.viewItems)) throw faults.accessDenied();
    const writes = (bits & (permissions.editItems | permissions.deleteItems)) !== 0;
    if (!writes || list.write_security === 1 || this.overridesOwnOnly(list)) return;
    if (list.write_security === 2 && item.author === this.actor.principal?.id) return;
    throw faults.accessDenied();
  }

  /**
   * Adding needs View too (documented dependency of Add Items), in the scope of the folder it goes into; WriteSecurity 4
   * lets nobody add or change.
   * @throws SharePointFault 403
   */
  public requireAdd(list: ListRow, scopeId: number): void {
    if (!holds(this.inScope(scopeId), permissions.addItems | permissions.viewItems))
      throw faults.accessDenied();
    if (list.write_security === 4 && !this.overridesOwnOnly(list)) throw faults.accessDenied();
  }

  #ownCondition(list: ListRow): SqlCondition {
    if (list.read_security !== 2 || this.overridesOwnOnly(list)) return { sql: '1 = 1', values: [] };
    return { sql: 'author = ?', values: [this.actor.principal?.id ?? -1] };
  }

  #grantedScopes(list: ListRow): number[] {
    if (this.actor.siteAdmin) return this.store.scopes.itemScopes(list.key).map((scope) => scope.id);
    return this.store.scopes.scopesGranting(
      this.site.id,
      list.key,
      this.actor.principalIds,
      permissions.viewItems
    );
  }
}
