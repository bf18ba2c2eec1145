import type { RoleChange } from '../access/RolesAccess';
import type { Rights, RoleRow } from '../access/types';
import type { PathSegment } from '../odata/path';
import type { Result } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { hasArguments, numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource } from './project';
import type { Shape } from './Shape';
import { childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { checkedProperties, record, requiredText } from './requestBody';
import type { PropertyTypes } from './requestBody';
import { rightsValue } from './rightsValue';

const WRITABLE: PropertyTypes = {
  Name: 'string',
  Description: 'string',
  Order: 'number',
  BasePermissions: 'any',
  Hidden: 'boolean',
  RoleTypeKind: 'number'
};

/** SP.RoleDefinition as recorded. */
export const roleShape: Shape<RoleRow> = {
  type: () => 'SP.RoleDefinition',
  typeName: 'SP.RoleDefinition',
  link: (role) => `Web/RoleDefinitions(${role.id})`,
  defaults: (role) => ({
    BasePermissions: rightsValue({ high: role.high, low: role.low }),
    Description: role.description,
    Hidden: role.hidden === 1,
    Id: role.id,
    Name: role.name,
    Order: role.sort,
    RoleTypeKind: role.kind
  })
};

export function roleDefinitionsResource(request: ApiRequest, segment: PathSegment): Resource {
  const { roles } = request.access;
  const byId = (at: PathSegment): Resource => {
    const id = numberArgument(at, 'id');
    return roleResource(
      request,
      roles.find((role) => role.id === id)
    );
  };
  if (hasArguments(segment)) return byId(segment);
  return {
    name: 'SP.Web/RoleDefinitions',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, roleShape, roles.all(), request.options)
    }),
    post: () => {
      const role = roles.add(requiredText(request.body(), 'Name'), change(request));
      return entityResult(project(request, roleShape, role, request.options), 201);
    },
    child: (step) =>
      childOf(
        {
          getbyid: byId,
          getbyname: (at) => {
            const name = textArgument(at, 'name').toLowerCase();
            return roleResource(
              request,
              roles.find((role) => role.name.toLowerCase() === name)
            );
          },
          getbytype: (at) => {
            const kind = numberArgument(at, 'roleType');
            return roleResource(
              request,
              roles.find((role) => role.kind === kind)
            );
          }
        },
        step
      )
  };
}

function roleResource(request: ApiRequest, role: RoleRow): Resource {
  const { roles } = request.access;
  return {
    name: 'SP.RoleDefinition',
    get: () => entityResult(project(request, roleShape, role, request.options)),
    merge: (): Result => {
      roles.update(role, change(request));
      return { kind: 'empty', status: 204 };
    },
    remove: (): Result => {
      roles.remove(role);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) => propertyResource(roleShape, role, segment.key)
  };
}

function change(request: ApiRequest): RoleChange {
  const body = checkedProperties(request.body(), WRITABLE, 'SP.RoleDefinition');
  return {
    name: body.Name as string | undefined,
    description: body.Description as string | null | undefined,
    order: body.Order as number | undefined,
    rights: body.BasePermissions === undefined ? undefined : rights(record(body.BasePermissions))
  };
}

function rights(value: Record<string, unknown>): Rights {
  const half = (name: string): number => {
    const number = Number(value[name] ?? 0);
    if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) {
      throw faults.badQuery("Cannot convert a primitive value to the expected type 'Edm.Int64'.");
    }
    return number;
  };
  return { high: half('High'), low: half('Low') };
}
