import { groupName, LevelKey, levels } from '../schema/access';
import { Grant } from '../schema/access';
import { SiteDefinition } from '../schema/index';
import { diffRights } from './diffRights';
import { FoundSite } from './FoundSite';
import { permissionMask } from './permissionMask';
import { NamedGrant, Step } from './Step';
import { stepText } from './stepText';

export const nameGrants = (grants: readonly Grant[]): NamedGrant[] =>
  grants.map((grant) => ({ group: groupName(grant.to), level: levels[grant.level].name }));

/** Permission levels, groups, and the right to open the site. */
export function planAccess(definition: SiteDefinition, found: FoundSite): Step[] {
  return [...planLevels(found), ...planGroups(definition, found), ...planSiteRights(definition, found)];
}

function planLevels(found: FoundSite): Step[] {
  return (Object.keys(levels) as LevelKey[]).flatMap((level): Step[] => {
    const there = found.levels.find((candidate) => candidate.name === levels[level].name);
    const wanted = permissionMask(levels[level].permissions);
    if (there && there.mask.High === wanted.High && there.mask.Low === wanted.Low) return [];
    const kind = there ? 'updateLevel' : 'createLevel';
    return [{ kind, level, id: `level:${level}`, text: stepText[kind](level) }];
  });
}

function planGroups(definition: SiteDefinition, found: FoundSite): Step[] {
  return definition.roles
    .map(groupName)
    .filter((group) => !found.groups.includes(group))
    .map((group) => ({
      kind: 'createGroup',
      group,
      id: `group:${group}`,
      text: stepText.createGroup(group)
    }));
}

/** Only adds: the site's own owners, members and visitors are not ours to remove. */
function planSiteRights(definition: SiteDefinition, found: FoundSite): Step[] {
  const grants = diffRights(nameGrants(definition.rights), found.rights).missing;
  if (!grants.length) return [];
  return [{ kind: 'grantSite', grants, id: 'site:rights', text: stepText.grantSite(grants) }];
}
