import { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { groupName } from '../../src/provisioning/schema/access';
import { DemoPerson } from './people';

/** How SharePoint writes a person of the directory (Entra ID) as a principal of a site. */
const principalOf = (login: string): string => `i:0#.f|membership|${login}`;

/** Puts everybody into their groups. Somebody who is there already stays there. */
export async function fillGroups(sp: SPFI, people: readonly DemoPerson[]): Promise<void> {
  const members = new Map<string, string[]>();
  for (const { login, groups } of people)
    for (const role of groups) members.set(groupName(role), [...(members.get(groupName(role)) ?? []), login]);
  for (const [group, logins] of members) {
    const users = sp.web.siteGroups.getByName(group).users;
    const known = new Set((await users.select('LoginName')()).map((user) => user.LoginName.toLowerCase()));
    for (const login of logins) if (!known.has(principalOf(login))) await users.add(principalOf(login));
  }
}
