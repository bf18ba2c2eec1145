import type { IList } from '@pnp/sp/lists';
import { isQmsError } from '../../domain/shared/QmsError';
import { request } from './translateFailure';

/** SP.BasePermissions as SharePoint answers it: both halves are decimal texts. */
export interface BasePermissions {
  readonly Low: string | number;
  readonly High: string | number;
}

/** Bits of the low half (SPBasePermissions); the last is called CancelCheckout there. */
const bits = { viewListItems: 0x1, editListItems: 0x4, overrideListBehaviors: 0x100 } as const;
export type Right = keyof typeof bits;

export function allows(mine: BasePermissions, ...rights: readonly Right[]): boolean {
  return rights.every((right) => (Number(mine.Low) & bits[right]) !== 0);
}

/**
 * Whether the person has all of those rights on the list, as SharePoint tells it; alone or in a batch. Where one has
 * none at all, the list is refused or not there, which comes to the same.
 */
export async function mayOn(list: IList, ...rights: readonly Right[]): Promise<boolean> {
  try {
    const { EffectiveBasePermissions: mine } = await request(() =>
      list.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: BasePermissions }>()
    );
    return allows(mine, ...rights);
  } catch (error) {
    if (isQmsError(error, 'notFound') || isQmsError(error, 'denied')) return false;
    throw error;
  }
}
