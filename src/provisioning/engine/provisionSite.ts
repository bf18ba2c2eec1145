import { SPFI } from '@pnp/sp';
import { Unit } from '../../domain/unit/Unit';
import { defineSite, SiteDefinition } from '../schema/index';
import { ApplyContext } from './ApplyContext';
import { applyStep } from './applyStep';
import { FoundSite } from './FoundSite';
import { patiently } from './patiently';
import { planSite } from './planSite';
import { readSite } from './readSite';
import { SiteAccess } from './SiteAccess';
import { Step } from './Step';
import { addUnits } from './unitRegister';

export interface StepReport {
  readonly step: Step;
  readonly state: 'running' | 'done' | 'failed';
  readonly error?: unknown;
}

export type OnProgress = (report: StepReport) => void;

export interface CurrentPlan {
  readonly steps: readonly Step[];
  readonly definition: SiteDefinition;
  readonly found: FoundSite;
}

/** Reads the site and plans for the units in its register. Changes nothing. */
export async function planCurrent(site: SiteAccess): Promise<CurrentPlan> {
  const { found, units, appliedMigrations } = await patiently(() => readSite(site));
  const definition = defineSite(units);
  return { steps: planSite(definition, found, appliedMigrations), definition, found };
}

/** Applies the steps in order and stops at the first that fails, throwing its error. */
export async function applyPlan(
  site: SiteAccess,
  { steps, found }: CurrentPlan,
  onProgress: OnProgress = () => undefined
): Promise<void> {
  const context = new ApplyContext(site, found);
  for (const step of steps) {
    onProgress({ step, state: 'running' });
    try {
      await patiently(() => applyStep(context, step));
    } catch (error) {
      onProgress({ step, state: 'failed', error });
      throw error;
    }
    onProgress({ step, state: 'done' });
  }
}

/**
 * Makes the site what the schema says, from whatever state it is in; the same in the browser and in Node. The registers
 * come first: what hangs on a unit can be planned when the unit is in the site.
 * @param siteUrl absolute
 * @param units added to the register when their code is not there; the others are left as they are
 * @returns the number of steps done: 0 when the site was up to date
 */
export async function provisionSite(
  sp: SPFI,
  siteUrl: string,
  units: readonly Unit[] = [],
  onProgress?: OnProgress
): Promise<number> {
  const site = new SiteAccess(sp, siteUrl);
  const registers = await planCurrent(site);
  await applyPlan(site, registers, onProgress);
  if (!(await patiently(() => addUnits(site, units)))) return registers.steps.length;
  const rest = await planCurrent(site);
  await applyPlan(site, rest, onProgress);
  return registers.steps.length + rest.steps.length;
}
