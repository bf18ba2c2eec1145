import type { RoleAssignment, Securable } from '../access/SecurablesAccess';
import type { PathSegment } from '../odata/path';
import type { Result, WireValue } from '../wire/Result';
import { SharePointFault } from '../wire/SharePointFault';
import { flagArgument, hasArguments, numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource, valueResult } from './project';
import type { Navigation, Shape } from './Shape';
import { action, childOf, reader } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children, Resource } from './Resource';
import { rightsValue } from './rightsValue';
import { roleShape } from './roleDefinitions';

/** Properties of everything that can carry rights; shown only when selected. */
export function securableExtras<Subject>(
  request: ApiRequest,
  of: (subject: Subject) => Securable
): Record<string, (subject: Subject) => WireValue> {
  return {
    HasUniqueRoleAssignments: (subject) => request.access.securables.isUnique(of(subject)),
    EffectiveBasePermissions: (subject) => rightsValue(request.access.securables.rights(of(subject)))
  };
}

export function securableNavigation<Subject>(
  request: ApiRequest,
  of: (subject: Subject) => Securable,
  link: (subject: Subject) => string
): Record<string, Navigation<Subject>> {
  return {
    RoleAssignments: (subject, nested) =>
      projectAll(
        request,
        assignmentShape(request, link(subject)),
        request.access.securables.assignments(of(subject)),
        { ...nested, orderBy: [] }
      )
  };
}

/** breakroleinheritance, roleAssignments and the rest, below a web, list, folder item or item. */
export function securableChildren(request: ApiRequest, securable: Securable, link: string): Children {
  const { securables } = request.access;
  return {
    roleassignments: (at) => assignmentsResource(request, securable, link, at),
    breakroleinheritance: (at) =>
      action('breakRoleInheritance', () => {
        const copy = flagArgument(at, 'copyRoleAssignments', 0, false);
        securables.breakInheritance(securable, copy, flagArgument(at, 'clearSubscopes', 1, false));
        return valueResult('BreakRoleInheritance', null);
      }),
    resetroleinheritance: () =>
      action('resetRoleInheritance', () => {
        securables.resetInheritance(securable);
        return valueResult('ResetRoleInheritance', null);
      }),
    hasuniqueroleassignments: () =>
      reader('HasUniqueRoleAssignments', () =>
        valueResult('HasUniqueRoleAssignments', securables.isUnique(securable))
      ),
    effectivebasepermissions: () =>
      reader('EffectiveBasePermissions', () =>
        valueResult('EffectiveBasePermissions', rightsValue(securables.rights(securable)))
      ),
    getusereffectivepermissions: (at) =>
      reader('getUserEffectivePermissions', () =>
        valueResult(
          'GetUserEffectivePermissions',
          rightsValue(securables.rightsOf(securable, textArgument(at, 'userName')))
        )
      )
  };
}

function assignmentShape(request: ApiRequest, link: string): Shape<RoleAssignment> {
  return {
    type: () => 'SP.RoleAssignment',
    typeName: 'SP.RoleAssignment',
    link: (assignment) => `${link}/RoleAssignments/GetByPrincipalId(${assignment.principal.id})`,
    defaults: (assignment) => ({ PrincipalId: assignment.principal.id }),
    navigation: {
      Member: (assignment, nested) =>
        project(
          request,
          (assignment.principal.kind === 8 ? request.entities.group : request.entities.user).shape(request),
          assignment.principal,
          nested
        ),
      RoleDefinitionBindings: (assignment, nested) =>
        projectAll(request, roleShape, assignment.roles, { ...nested, orderBy: [] })
    }
  };
}

function assignmentsResource(
  request: ApiRequest,
  securable: Securable,
  link: string,
  segment: PathSegment
): Resource {
  const { securables } = request.access;
  const shape = assignmentShape(request, link);
  const one = (at: PathSegment): Resource =>
    assignmentResource(request, securable, shape, numberArgument(at, 'principalId'));
  if (hasArguments(segment)) return one(segment);
  return {
    name: 'RoleAssignments',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, shape, securables.assignments(securable), request.options)
    }),
    child: (step) =>
      childOf(
        {
          getbyprincipalid: one,
          addroleassignment: (at) =>
            action('addRoleAssignment', () => {
              securables.assign(
                securable,
                numberArgument(at, 'principalId'),
                numberArgument(at, 'roleDefId', 1)
              );
              return valueResult('AddRoleAssignment', null);
            }),
          removeroleassignment: (at) =>
            action('removeRoleAssignment', () => {
              securables.unassign(
                securable,
                numberArgument(at, 'principalId'),
                numberArgument(at, 'roleDefId', 1)
              );
              return valueResult('RemoveRoleAssignment', null);
            })
        },
        step
      )
  };
}

function assignmentResource(
  request: ApiRequest,
  securable: Securable,
  shape: Shape<RoleAssignment>,
  principalId: number
): Resource {
  const { securables, principals, groups } = request.access;
  const find = (): RoleAssignment => {
    const found = securables.assignments(securable).find((row) => row.principal.id === principalId);
    if (found) return found;
    // Words of the refusal come from the principal: it says 404 when there is none, else there is no assignment here.
    const known = groups.all().find((group) => group.id === principalId) ?? principals.user(principalId);
    return { principal: known, roles: [] };
  };
  return {
    name: 'SP.RoleAssignment',
    get: () => entityResult(project(request, shape, present(find()), request.options)),
    remove: (): Result => {
      securables.unassign(securable, principalId);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      segment.key === 'roledefinitionbindings'
        ? {
            name: 'SP.RoleAssignment/RoleDefinitionBindings',
            get: () => ({
              kind: 'collection',
              collection: projectAll(request, roleShape, present(find()).roles, request.options)
            })
          }
        : propertyResource(shape, present(find()), segment.key)
  };
}

function present(assignment: RoleAssignment): RoleAssignment {
  if (assignment.roles.length === 0) throw noAssignment(assignment.principal.id);
  return assignment;
}

function noAssignment(principalId: number): SharePointFault {
  return new SharePointFault(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    `Can not find the principal with id: ${principalId}.`
  );
}
