import { DraftStore } from '../../../app/DraftStore';
import { Unit } from '../../../domain/unit/Unit';

const lastUnitKey = 'report.lastUnit';

/** Keeps the unit for the next report, where it is proposed and must be confirmed. */
export function rememberUnit(drafts: DraftStore, unitCode: string): void {
  drafts.write(lastUnitKey, unitCode);
}

/** The unit last reported for, if it can still be chosen. */
export function proposedUnit(drafts: DraftStore, units: readonly Unit[]): Unit | undefined {
  const code = drafts.read(lastUnitKey);
  return units.find((unit) => unit.code === code && unit.active);
}
