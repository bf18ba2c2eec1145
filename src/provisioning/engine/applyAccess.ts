import '@pnp/sp/site-users/web';
import { IItem } from '@pnp/sp/items';
import { IList } from '@pnp/sp/lists';
import { IWeb } from '@pnp/sp/webs';
import { levels } from '../schema/access';
import { ApplyContext, idOf } from './ApplyContext';
import { diffRights } from './diffRights';
import { permissionMask } from './permissionMask';
import { ownersOf } from './planList';
import { itemOf } from './readFolders';
import { readAssignments } from './readScope';
import { NamedGrant, StepOf } from './Step';

export async function applyLevel(
  context: ApplyContext,
  step: StepOf<'createLevel' | 'updateLevel'>
): Promise<void> {
  const { name, description, permissions } = levels[step.level];
  const definitions = context.site.web.roleDefinitions;
  const BasePermissions = { ...permissionMask(permissions) };
  const there = (await context.levels()).get(name);
  if (there !== undefined) await definitions.getById(there).update({ BasePermissions });
  else await definitions.add(name, description, 200, BasePermissions);
  context.forget();
}

/**
 * A new group is empty: who runs this has no business in the groups, least of all in that of lex Sarah. Its owner
 * remains whoever ran this, since REST lets only a person be set as owner (sp-dev-docs#5031); the checklist says so.
 */
export async function applyGroup(context: ApplyContext, step: StepOf<'createGroup'>): Promise<void> {
  if ((await context.groups()).has(step.group)) return;
  const { siteGroups } = context.site.web;
  const { users } = siteGroups.getById((await siteGroups.add({ Title: step.group })).Id);
  context.forget();
  const members = await users.select('Id')();
  for (const member of members) await users.removeById(member.Id);
}

export async function applySiteRights(context: ApplyContext, step: StepOf<'grantSite'>): Promise<void> {
  const { web } = context.site;
  const { missing } = diffRights(step.grants, await readAssignments(web.roleAssignments));
  await grant(context, (batched) => batched, missing);
}

/**
 * Own rights, exactly as wanted. The order never leaves the content open: inheritance is broken without copying (only
 * the person who runs this can then reach it), ours are added, and last the others are taken away, that person's own
 * among them. Child scopes are kept, or they would open up to whoever reaches the parent.
 */
export async function applyRights(context: ApplyContext, step: StepOf<'setRights'>): Promise<void> {
  const { site, owners } = context;
  const on: ScopeOn = (web) =>
    step.folder === undefined
      ? site.list(step.list, web)
      : itemOf(site, web, { list: step.list, path: step.folder });
  const { HasUniqueRoleAssignments } = await on(site.web).select('HasUniqueRoleAssignments')<{
    HasUniqueRoleAssignments: boolean;
  }>();
  if (!HasUniqueRoleAssignments) await on(site.web).breakRoleInheritance(false, false);
  const wanted = [ownersOf(owners), ...step.grants];
  const { missing, extra } = diffRights(wanted, await readAssignments(on(site.web).roleAssignments));
  await grant(context, on, missing);
  const levelIds = await context.levels();
  await site.batch((web) =>
    extra.map(({ principalId, level }) => on(web).roleAssignments.remove(principalId, idOf(levelIds, level)))
  );
}

type ScopeOn = (web: IWeb) => IList | IItem;

async function grant(
  context: ApplyContext,
  on: (web: IWeb) => Pick<IList, 'roleAssignments'>,
  grants: readonly NamedGrant[]
): Promise<void> {
  const [groups, levelIds] = [await context.groups(), await context.levels()];
  await context.site.batch((web) =>
    grants.map(({ group, level }) => on(web).roleAssignments.add(idOf(groups, group), idOf(levelIds, level)))
  );
}
