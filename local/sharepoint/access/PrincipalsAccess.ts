import { everyoneClaims, everyoneLogin, loginOf, userClaim } from '../security/everyone';
import { holds, permissions } from '../security/Rights';
import type { PrincipalRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';

/** People and directory groups of a site (the User Information List). */
export class PrincipalsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public me(): PrincipalRow {
    return this.#context.me();
  }

  public myGroups(): PrincipalRow[] {
    const { store, site, actor } = this.#context;
    return store.principals.byIds(site.id, actor.principalIds).filter((row) => row.kind === 8);
  }

  public groupsOf(principal: PrincipalRow): PrincipalRow[] {
    const { store, site, gate } = this.#context;
    if (principal.id !== this.me().id) gate.requireWeb(permissions.browseUserInfo);
    return store.principals.groupsOf(site.id, [principal.id]);
  }

  public users(): PrincipalRow[] {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    return store.principals.all(site.id, [1, 4]);
  }

  /** @throws SharePointFault 404 */
  public user(id: number): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    const row = store.principals.byId(site.id, id);
    if (!row || row.deleted || row.kind === 8) throw userMissing();
    return row;
  }

  /** @param login claim or bare login */
  public userByLogin(login: string): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    const row =
      store.principals.byLogin(site.id, login) ??
      store.principals.byLogin(site.id, userClaim(loginOf(login)));
    if (!row || row.kind === 8) throw userMissing();
    return row;
  }

  public userByEmail(email: string): PrincipalRow {
    const row = this.users().find((user) => user.email.toLowerCase() === email.toLowerCase());
    if (!row) throw userMissing();
    return row;
  }

  /**
   * Adds a directory user or one of the everyone claims to the site, or finds them there. Which right adding needs is not
   * documented; here whoever may add items or manage permissions on the web may add, any other reader only finds.
   * @throws SharePointFault 400 when the directory has no such account, 403
   */
  public ensure(logonName: string): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    const known = this.#find(logonName);
    if (known) return known;
    const rights = gate.web();
    if (!holds(rights, permissions.addItems) && !holds(rights, permissions.managePermissions)) {
      throw faults.accessDenied();
    }
    const claim = everyoneLogin(logonName);
    if (claim) {
      return store.principals.add(site.id, {
        kind: 4,
        login: claim,
        title: everyoneClaims[claim],
        email: ''
      });
    }
    return this.#addDirectoryUser(logonName);
  }

  /** The id of a person named in a form value; adds them to the site as SharePoint's people field does. */
  public idOf(loginName: string): number | undefined {
    const known = this.#find(loginName);
    if (known) return known.id;
    return this.#context.store.directory.user(loginOf(loginName)) && this.#addDirectoryUser(loginName).id;
  }

  /** People shown in columns such as Author: whoever may read the item may read the names on it. */
  public namesOf(ids: number[]): Map<number, PrincipalRow> {
    const { store, site } = this.#context;
    return new Map(store.principals.byIds(site.id, ids).map((row) => [row.id, row]));
  }

  /** Only site collection administrators and holders of Manage Permissions may remove people from a site. */
  public remove(principal: PrincipalRow): void {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.managePermissions);
    store.principals.remove(site.id, principal);
    gate.refresh();
  }

  #find(logonName: string): PrincipalRow | undefined {
    const { store, site } = this.#context;
    const claim = everyoneLogin(logonName) ?? userClaim(loginOf(logonName));
    const row = store.principals.byLogin(site.id, claim);
    return row?.kind === 8 ? undefined : row;
  }

  #addDirectoryUser(logonName: string): PrincipalRow {
    const { store, site } = this.#context;
    const user = store.directory.user(loginOf(logonName));
    if (!user) throw faults.accountNotFound(logonName);
    return store.principals.add(site.id, {
      kind: 1,
      login: userClaim(user.login),
      title: user.title,
      email: user.email,
      objectId: user.object_id
    });
  }
}

/** getById and getByEmail of someone unknown: 404 (wording recorded, status from PnPjs' own checks). */
function userMissing(): SharePointFault {
  return new SharePointFault(404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
}
