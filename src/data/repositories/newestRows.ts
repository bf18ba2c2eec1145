import type { IList } from '@pnp/sp/lists';
import { isQmsError } from '../../domain/shared/QmsError';
import { request } from '../sharepoint/translateFailure';

/** Rows with the highest ids first, in any folder, and none where this person may not read: then none is theirs. */
export async function newestRows<Row>(
  list: IList,
  columns: readonly string[],
  count: number
): Promise<Row[]> {
  try {
    return await request(() =>
      list.items
        .select(...columns)
        .orderBy('ID', false)
        .top(count)()
    );
  } catch (error) {
    if (isQmsError(error, 'denied') || isQmsError(error, 'notFound')) return [];
    throw error;
  }
}
