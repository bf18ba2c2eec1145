import type { PrincipalStore } from '../store/PrincipalStore';
import type { PrincipalRow, UserRow } from '../store/rows';
import { everyoneClaims, userClaim } from './everyone';

/** Who asks, as one site knows them. */
export interface Actor {
  user: UserRow;
  /** undefined until the site has the user in its User Information List */
  principal?: PrincipalRow;
  /** the user, the directory groups that hold everyone, and the site groups either is a member of */
  principalIds: number[];
  siteAdmin: boolean;
}

export function findActor(principals: PrincipalStore, siteId: string, user: UserRow): Actor {
  const principal = principals.byLogin(siteId, userClaim(user.login));
  const everyone = Object.keys(everyoneClaims)
    .map((claim) => principals.byLogin(siteId, claim))
    .filter((row) => row !== undefined);
  const direct = [...(principal ? [principal.id] : []), ...everyone.map((row) => row.id)];
  const groups = principals.groupsOf(siteId, direct);
  return {
    user,
    principal,
    principalIds: [...direct, ...groups.map((group) => group.id)],
    siteAdmin: principal?.site_admin === 1
  };
}
