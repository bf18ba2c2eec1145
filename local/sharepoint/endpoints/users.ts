import type { PrincipalRow } from '../access/types';
import type { ComplexValue, Result } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { hasArguments, numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource } from './project';
import type { Shape } from './Shape';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { requiredText } from './requestBody';

/** SP.User as recorded; property names and order are SharePoint's. */
export const userShape = (request: ApiRequest): Shape<PrincipalRow> => ({
  type: () => 'SP.User',
  typeName: 'SP.User',
  link: (user) => `Web/GetUserById(${user.id})`,
  defaults: (user) => ({
    Id: user.id,
    IsHiddenInUI: false,
    LoginName: user.login,
    Title: user.title,
    PrincipalType: user.kind,
    Email: user.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: user.site_admin === 1,
    UserId: user.kind === 1 ? nameId(user, user.id.toString(16).padStart(16, '0')) : null,
    UserPrincipalName: user.kind === 1 ? user.login.replace(/^i:0#\.f\|membership\|/, '') : null
  }),
  extras: { AadObjectId: (user) => (user.object_id ? nameId(user, user.object_id) : null) },
  navigation: {
    Groups: (user, nested) => {
      const groups = request.access.principals.groupsOf(user);
      return projectAll(request, request.entities.group.shape(request), groups, { ...nested, orderBy: [] });
    }
  }
});

function nameId(_user: PrincipalRow, id: string): ComplexValue {
  return {
    complex: 'SP.UserIdInfo',
    properties: { NameId: id, NameIdIssuer: 'urn:federation:microsoftonline' }
  };
}

export function userResource(request: ApiRequest, user: PrincipalRow): Resource {
  const shape = userShape(request);
  return {
    name: 'SP.User',
    get: () => entityResult(project(request, shape, user, request.options)),
    remove: (): Result => {
      request.access.principals.remove(user);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      segment.key === 'groups'
        ? {
            name: 'SP.User/Groups',
            get: () => ({
              kind: 'collection',
              collection: projectAll(
                request,
                request.entities.group.shape(request),
                request.access.principals.groupsOf(user),
                request.options
              )
            })
          }
        : propertyResource(shape, user, segment.key)
  };
}

/** siteUsers, siteUsers(n), siteUsers('login'), siteUsers(@v) */
export function siteUsersResource(
  request: ApiRequest,
  segment: Parameters<typeof textArgument>[0]
): Resource {
  const { principals } = request.access;
  if (hasArguments(segment)) return userResource(request, userArgument(request, segment));
  return {
    name: 'SP.Web/SiteUsers',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, userShape(request), principals.users(), request.options)
    }),
    child: (step) =>
      childOf(
        {
          getbyid: (at) => userResource(request, principals.user(numberArgument(at, 'id'))),
          getbyemail: (at) => userResource(request, principals.userByEmail(textArgument(at, 'emailAddress'))),
          getbyloginname: (at) =>
            userResource(request, principals.userByLogin(textArgument(at, 'loginName'))),
          removebyid: (at) =>
            action('removeById', () => removed(request, principals.user(numberArgument(at, 'id')))),
          removebyloginname: (at) =>
            action('removeByLoginName', () =>
              removed(request, principals.userByLogin(textArgument(at, 'loginName')))
            )
        },
        step
      )
  };
}

function userArgument(request: ApiRequest, segment: Parameters<typeof textArgument>[0]): PrincipalRow {
  const value = segment.args?.[0].value;
  if (value?.kind === 'number') return request.access.principals.user(value.value);
  return request.access.principals.userByLogin(textArgument(segment, 'loginName'));
}

function removed(request: ApiRequest, user: PrincipalRow): Result {
  request.access.principals.remove(user);
  return { kind: 'value', name: 'RemoveById', value: null };
}

/** POST ensureuser {logonName} */
export function ensureUser(request: ApiRequest): Resource {
  return action('ensureUser', () => {
    const logonName = requiredText(request.body(), 'logonName');
    if (logonName === '') throw faults.accountNotFound(logonName);
    const user = request.access.principals.ensure(logonName);
    return entityResult(project(request, userShape(request), user, request.options));
  });
}
