import { groupSettings } from '../access/GroupsAccess';
import type { PrincipalRow } from '../access/types';
import { projectAll } from './project';
import type { Shape } from './project';
import type { ApiRequest } from './Resource';
import { userShape } from './users';

/** SP.Group as recorded. */
export const groupShape = (request: ApiRequest): Shape<PrincipalRow> => ({
  type: () => 'SP.Group',
  typeName: 'SP.Group',
  link: (group) => `Web/SiteGroups/GetById(${group.id})`,
  defaults: (group) => {
    const { ownerId: _owner, ...settings } = groupSettings(group);
    return {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: 8,
      ...settings,
      OwnerTitle: request.access.groups.ownerTitle(group)
    };
  },
  navigation: {
    Users: (group, nested) =>
      projectAll(request, userShape(request), request.access.groups.members(group), {
        ...nested,
        orderBy: []
      })
  }
});
