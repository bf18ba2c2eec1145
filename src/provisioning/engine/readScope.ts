import '@pnp/sp/security';
import { Assignment } from './FoundSite';

/** A role assignment as SharePoint gives it, with member and levels expanded. */
export interface WireAssignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string; readonly PrincipalType: number };
  readonly RoleDefinitionBindings: readonly { readonly Name: string; readonly RoleTypeKind: number }[];
}

interface Askable {
  expand(...names: string[]): () => Promise<unknown>;
}

/** PrincipalType of a SharePoint group. */
const sharePointGroup = 8;
/** Limited Access and Web-Only Limited Access: SharePoint adds them by itself to whoever has rights further down. */
const addedBySharePoint = [1, 9];

/** The assignments of a site, list or item. */
export async function readAssignments(roleAssignments: Askable): Promise<Assignment[]> {
  const answer = await roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  return (answer as WireAssignment[]).flatMap(assignmentsOf);
}

function assignmentsOf(wire: WireAssignment): Assignment[] {
  return wire.RoleDefinitionBindings.filter((level) => !addedBySharePoint.includes(level.RoleTypeKind)).map(
    (level) => ({
      principalId: wire.PrincipalId,
      principal: wire.Member.Title,
      isGroup: wire.Member.PrincipalType === sharePointGroup,
      level: level.Name
    })
  );
}
