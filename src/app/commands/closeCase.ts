import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { isQmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';

/** Closes the case if it is open. An answer that was taken in meanwhile is no reason to leave it open. */
export async function closeCase(
  { cases }: Pick<Ports, 'cases'>,
  found: DeviationCase
): Promise<DeviationCase> {
  if (found.status === 'closed') return found;
  try {
    return await cases.close(found);
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    return closeCase({ cases }, await cases.get(found.place.kind, found.id));
  }
}
