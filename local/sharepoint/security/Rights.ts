/** A permission mask as SP.BasePermissions writes it: two unsigned 32-bit halves. */
export interface Rights {
  high: number;
  low: number;
}

/** Bits of SP.PermissionKind in the low half (recorded masks of the standard role definitions agree). */
export const permissions = {
  viewItems: 0x1,
  addItems: 0x2,
  editItems: 0x4,
  deleteItems: 0x8,
  viewVersions: 0x40,
  /** "Override List Behaviors" */
  overrideListBehaviors: 0x100,
  manageLists: 0x800,
  open: 0x10000,
  viewPages: 0x20000,
  createGroups: 0x1000000,
  managePermissions: 0x2000000,
  browseUserInfo: 0x8000000,
  manageWeb: 0x40000000
} as const;

/** Bits of SP.PermissionKind in the high half. */
export const highPermissions = { enumeratePermissions: 0x40000000 } as const;

export const noRights: Rights = { high: 0, low: 0 };
/** Full Control; recorded as 2147483647/4294967295. */
export const fullRights: Rights = { high: 0x7fffffff, low: 0xffffffff };

export function union(masks: readonly Rights[]): Rights {
  return masks.reduce<Rights>(
    (sum, mask) => ({ high: (sum.high | mask.high) >>> 0, low: (sum.low | mask.low) >>> 0 }),
    noRights
  );
}

/** True when every given bit of the low half is held. */
export function holds(rights: Rights, bits: number): boolean {
  return (rights.low & bits) >>> 0 === bits;
}

export function holdsHigh(rights: Rights, bits: number): boolean {
  return (rights.high & bits) >>> 0 === bits;
}
