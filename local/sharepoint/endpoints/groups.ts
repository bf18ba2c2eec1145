import type { GroupSettings } from '../access/GroupsAccess';
import type { PrincipalRow } from '../access/types';
import type { PathSegment } from '../odata/path';
import type { Result } from '../wire/Result';
import { groupShape } from './groupShape';
import { hasArguments, numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource } from './project';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { checkedProperties, requiredText } from './requestBody';
import type { PropertyTypes } from './requestBody';

const WRITABLE: PropertyTypes = {
  Title: 'string',
  Description: 'string',
  AllowMembersEditMembership: 'boolean',
  AllowRequestToJoinLeave: 'boolean',
  AutoAcceptRequestToJoinLeave: 'boolean',
  OnlyAllowMembersViewMembership: 'boolean',
  RequestToJoinLeaveEmailSetting: 'string'
};

/** siteGroups, siteGroups(n), siteGroups/getByName('..'), .. */
export function siteGroupsResource(request: ApiRequest, segment: PathSegment): Resource {
  const { groups } = request.access;
  if (hasArguments(segment)) return groupResource(request, groups.byId(numberArgument(segment, 'id')));
  return {
    name: 'SP.Web/SiteGroups',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, groupShape(request), groups.all(), request.options)
    }),
    post: () => {
      const { Title: title, settings } = changes(request);
      const group = groups.add(
        typeof title === 'string' ? title : requiredText(request.body(), 'Title'),
        settings
      );
      return entityResult(project(request, groupShape(request), group, request.options), 201);
    },
    child: (step) =>
      childOf(
        {
          getbyid: (at) => groupResource(request, groups.byId(numberArgument(at, 'id'))),
          getbyname: (at) => groupResource(request, groups.byName(textArgument(at, 'name'))),
          removebyid: (at) =>
            action('removeById', () => removed(request, groups.byId(numberArgument(at, 'id')))),
          removebyloginname: (at) =>
            action('removeByLoginName', () => removed(request, groups.byName(textArgument(at, 'loginName'))))
        },
        step
      )
  };
}

export function groupResource(request: ApiRequest, group: PrincipalRow): Resource {
  const { groups, principals } = request.access;
  const shape = groupShape(request);
  return {
    name: 'SP.Group',
    get: () => entityResult(project(request, shape, group, request.options)),
    merge: () => {
      const { Title: title, settings } = changes(request);
      groups.update(group, title, settings);
      return { kind: 'empty', status: 204 };
    },
    child: (segment) =>
      childOf(
        {
          users: (at) => membersResource(request, group, at),
          setuserasowner: (at) =>
            action('setUserAsOwner', () => {
              groups.update(group, undefined, { ownerId: principals.user(numberArgument(at, 'ownerId')).id });
              return { kind: 'value', name: 'SetUserAsOwner', value: null };
            })
        },
        segment
      ) ?? propertyResource(shape, group, segment.key)
  };
}

function membersResource(request: ApiRequest, group: PrincipalRow, segment: PathSegment): Resource {
  const { groups, principals } = request.access;
  if (hasArguments(segment)) return memberResource(request, group, numberArgument(segment, 'id'));
  return {
    name: 'SP.Group/Users',
    get: () => ({
      kind: 'collection',
      collection: projectAll(
        request,
        request.entities.user.shape(request),
        groups.members(group),
        request.options
      )
    }),
    post: () => {
      const user = principals.ensure(requiredText(request.body(), 'LoginName'));
      groups.addMember(group, user);
      return entityResult(project(request, request.entities.user.shape(request), user, request.options), 201);
    },
    child: (step) =>
      childOf(
        {
          getbyid: (at) => memberResource(request, group, numberArgument(at, 'id')),
          removebyid: (at) => action('removeById', () => left(request, group, numberArgument(at, 'id'))),
          removebyloginname: (at) =>
            action('removeByLoginName', () =>
              left(request, group, principals.userByLogin(textArgument(at, 'loginName')).id)
            )
        },
        step
      )
  };
}

function memberResource(request: ApiRequest, group: PrincipalRow, id: number): Resource {
  const user = request.access.principals.user(id);
  return { ...request.entities.user.resource(request, user), remove: () => left(request, group, id) };
}

function left(request: ApiRequest, group: PrincipalRow, id: number): Result {
  request.access.groups.removeMember(group, id);
  return { kind: 'value', name: 'RemoveById', value: null };
}

function removed(request: ApiRequest, group: PrincipalRow): Result {
  request.access.groups.remove(group);
  return { kind: 'value', name: 'RemoveById', value: null };
}

function changes(request: ApiRequest): { Title?: string; settings: Partial<GroupSettings> } {
  const { Title: title, ...settings } = checkedProperties(request.body(), WRITABLE, 'SP.Group');
  return { Title: title as string | undefined, settings: settings as Partial<GroupSettings> };
}
