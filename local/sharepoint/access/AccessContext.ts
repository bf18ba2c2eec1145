import type { Actor } from '../security/Actor';
import { findActor } from '../security/Actor';
import { userClaim } from '../security/everyone';
import { Gate } from '../security/Gate';
import { holds, permissions } from '../security/Rights';
import { utcSeconds } from '../fields/localTime';
import type { Store } from '../store/Store';
import type { PrincipalRow, SiteRow, UserRow } from '../store/rows';
import { faults } from '../wire/SharePointFault';

/**
 * What the access classes share during one request: the tables, who asks, and the gate. Made here and never handed to a
 * handler; handlers get a SiteAccess, whose methods all ask the gate.
 */
export class AccessContext {
  readonly gate: Gate;
  #actor: Actor;

  public constructor(
    readonly store: Store,
    readonly site: SiteRow,
    user: UserRow,
    private readonly clock: () => Date
  ) {
    this.#actor = findActor(store.principals, site.id, user);
    this.gate = new Gate(store, site, this.#actor);
  }

  public get actor(): Actor {
    return this.#actor;
  }

  /** Nobody gets further without Open on the web; Limited Access includes it. @throws SharePointFault 403 */
  public admit(): void {
    if (!holds(this.gate.web(), permissions.open)) throw faults.accessDenied();
  }

  /** The user as this site knows them; the first visit by someone who may open the site writes them into it. */
  public me(): PrincipalRow {
    if (this.#actor.principal) return this.#actor.principal;
    const { user } = this.#actor;
    const principal = this.store.principals.add(this.site.id, {
      kind: 1,
      login: userClaim(user.login),
      title: user.title,
      email: user.email,
      objectId: user.object_id
    });
    this.#actor.principal = principal;
    this.#actor.principalIds.push(principal.id);
    return principal;
  }

  public nowDate(): Date {
    return this.clock();
  }

  public now(): string {
    return utcSeconds(this.clock());
  }
}
