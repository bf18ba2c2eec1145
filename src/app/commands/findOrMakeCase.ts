import { CasePlace, CaseSnapshot, DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { isQmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';

type CasePorts = Pick<Ports, 'cases'>;

/** The case of the receipt, made and filled as far as nobody has done it before. */
export async function findOrMakeCase(
  { cases }: CasePorts,
  place: CasePlace,
  snapshot: CaseSnapshot
): Promise<DeviationCase> {
  const { receipt, number, report } = snapshot;
  const found = (await cases.findByReceipt(place, receipt)) ?? (await cases.create(place, receipt, number));
  const filled = await fillOnce({ cases }, found, snapshot);
  // Repeatable, and done again even for a case that was full: the one who filled it may have stopped here.
  if (report.careReference) await cases.keepReference(place, receipt, number, report.careReference);
  return filled;
}

/** `receivedAt` tells that a case is full. Two may fill it at once: the second finds it full. */
async function fillOnce(
  { cases }: CasePorts,
  found: DeviationCase,
  snapshot: CaseSnapshot
): Promise<DeviationCase> {
  if (found.receivedAt) return found;
  try {
    return await cases.fill(found, snapshot);
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    return fillOnce({ cases }, await cases.get(found.place.kind, found.id), snapshot);
  }
}
