import { hasPermissions } from '@pnp/sp/security/funcs';
import { PermissionKind } from '@pnp/sp/security/types';
import { levels, Permission } from '../schema/access';
import { permissionMask } from './permissionMask';

/** PnPjs numbers the same permissions independently of us. */
const kinds: Record<Permission, PermissionKind> = {
  viewListItems: PermissionKind.ViewListItems,
  addListItems: PermissionKind.AddListItems,
  editListItems: PermissionKind.EditListItems,
  deleteListItems: PermissionKind.DeleteListItems,
  openItems: PermissionKind.OpenItems,
  viewVersions: PermissionKind.ViewVersions,
  overrideListBehaviors: PermissionKind.CancelCheckout,
  viewFormPages: PermissionKind.ViewFormPages,
  open: PermissionKind.Open,
  viewPages: PermissionKind.ViewPages,
  browseUserInfo: PermissionKind.BrowseUserInfo,
  useRemoteApis: PermissionKind.UseRemoteAPIs,
  useClientIntegration: PermissionKind.UseClientIntegration
};
const all = Object.keys(kinds) as Permission[];

describe('permissionMask', () => {
  it.each(all)('%s is the bit that PnPjs knows, and no other', (permission) => {
    const mask = permissionMask([permission]);
    expect(all.filter((other) => hasPermissions(mask, kinds[other]))).toEqual([permission]);
  });

  it('lets those who read and oversee change nothing', () => {
    const changing = [
      PermissionKind.AddListItems,
      PermissionKind.EditListItems,
      PermissionKind.DeleteListItems,
      PermissionKind.DeleteVersions
    ];
    for (const level of ['read', 'oversee'] as const) {
      const mask = permissionMask(levels[level].permissions);
      expect(changing.some((kind) => hasPermissions(mask, kind))).toBe(false);
    }
  });

  it('gives nobody below site owner lists, permissions or pages to manage', () => {
    const forbidden = [
      PermissionKind.ManageLists,
      PermissionKind.ManagePermissions,
      PermissionKind.ManageWeb,
      PermissionKind.AddAndCustomizePages
    ];
    for (const { permissions } of Object.values(levels)) {
      const mask = permissionMask(permissions);
      expect(forbidden.some((kind) => hasPermissions(mask, kind))).toBe(false);
    }
  });
});
