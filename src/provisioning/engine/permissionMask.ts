import { Permission } from '../schema/access';

/** SP.BasePermissions as two 32-bit numbers. */
export interface PermissionMask {
  readonly High: number;
  readonly Low: number;
}

/** [high, low] of each permission: SPBasePermissions. CancelCheckout is the bit called Override List Behaviors. */
const bits: Readonly<Record<Permission, readonly [number, number]>> = {
  viewListItems: [0, 0x1],
  addListItems: [0, 0x2],
  editListItems: [0, 0x4],
  deleteListItems: [0, 0x8],
  openItems: [0, 0x20],
  viewVersions: [0, 0x40],
  overrideListBehaviors: [0, 0x100],
  viewFormPages: [0, 0x1000],
  open: [0, 0x10000],
  viewPages: [0, 0x20000],
  browseUserInfo: [0, 0x8000000],
  useClientIntegration: [0x10, 0],
  useRemoteApis: [0x20, 0]
};

/** Add and Customize Pages: what writing tenant properties needs in the app catalogue's site. */
export const addAndCustomizePages: PermissionMask = { High: 0, Low: 0x40000 };

export function permissionMask(permissions: readonly Permission[]): PermissionMask {
  let [High, Low] = [0, 0];
  for (const permission of permissions) {
    High |= bits[permission][0];
    Low |= bits[permission][1];
  }
  return { High, Low };
}

/** True when all of `wanted` is in `mask`. */
export function includesMask(mask: PermissionMask, wanted: PermissionMask): boolean {
  return (mask.High & wanted.High) === wanted.High && (mask.Low & wanted.Low) === wanted.Low;
}
