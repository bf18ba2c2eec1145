import { PermissionKind } from '@pnp/sp/security/types';
import { allows, Right } from './rights';

/** PnPjs numbers the same permissions independently of us: the kind is the place of the bit, counted from 1. */
const kinds: Record<Right, PermissionKind> = {
  viewListItems: PermissionKind.ViewListItems,
  editListItems: PermissionKind.EditListItems,
  overrideListBehaviors: PermissionKind.CancelCheckout
};
const all = Object.keys(kinds) as Right[];
const maskOf = (...rights: Right[]): { Low: string; High: string } => ({
  Low: String(rights.reduce((sum, right) => sum + 2 ** (kinds[right] - 1), 0)),
  High: '176'
});

describe('allows', () => {
  it.each(all)('finds %s in its bit and in no other', (right) => {
    expect(allows(maskOf(right), right)).toBe(true);
    expect(allows(maskOf(...all.filter((other) => other !== right)), right)).toBe(false);
  });

  it('wants all that is asked for', () => {
    expect(allows(maskOf('viewListItems', 'editListItems'), 'viewListItems', 'editListItems')).toBe(true);
    expect(allows(maskOf('viewListItems'), 'viewListItems', 'editListItems')).toBe(false);
  });

  it('finds everything in Full Control', () => {
    expect(allows({ Low: '4294967295', High: '2147483647' }, ...all)).toBe(true);
  });
});
