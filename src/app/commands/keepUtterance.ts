import { DeviationCase } from '../../domain/deviationCase/DeviationCase';
import { dialogueLine, isSaid, Utterance } from '../../domain/deviationCase/dialogue';
import { isQmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';

/** Adds a line to the dialogue of the case unless it is there; lines of others that came between are kept. */
export async function keepUtterance(
  { cases }: Pick<Ports, 'cases'>,
  found: DeviationCase,
  utterance: Utterance
): Promise<DeviationCase> {
  if (isSaid(found.dialogue, utterance)) return found;
  try {
    return await cases.addToDialogue(found, dialogueLine(utterance));
  } catch (error) {
    if (!isQmsError(error, 'conflict')) throw error;
    return keepUtterance({ cases }, await cases.get(found.place.kind, found.id), utterance);
  }
}
