import { groupSettings } from '../access/GroupsAccess';
import type { PrincipalRow } from '../access/types';
import { without } from '../fields/without';
import { projectAll } from './project';
import type { Shape } from './Shape';
import type { ApiRequest } from './ApiRequest';

/** SP.Group as recorded. */
export const groupShape = (request: ApiRequest): Shape<PrincipalRow> => ({
  type: () => 'SP.Group',
  typeName: 'SP.Group',
  link: (group) => `Web/SiteGroups/GetById(${group.id})`,
  defaults: (group) => {
    return {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: 8,
      ...without(groupSettings(group), 'ownerId'),
      OwnerTitle: request.access.groups.ownerTitle(group)
    };
  },
  navigation: {
    Users: (group, nested) =>
      projectAll(request, request.entities.user.shape(request), request.access.groups.members(group), {
        ...nested,
        orderBy: []
      })
  }
});
