import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { isQmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';

/** Marks the case that lost. Another who finishes may have filled it meanwhile; it is a duplicate all the same. */
export async function markDuplicate({ cases }: Pick<Ports, 'cases'>, found: DeviationCase): Promise<void> {
  if (found.status === 'duplicate') return;
  try {
    await cases.markDuplicate(found);
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    await markDuplicate({ cases }, await cases.get(found.place.kind, found.id));
  }
}
