import { SPFI } from '@pnp/sp';
import { AdministrationServices } from '../app/Services';
import { request } from '../data/sharepoint/translateFailure';
import { isQmsError, QmsError } from '../domain/shared/QmsError';
import { Area, Unit } from '../domain/unit/Unit';
import { applyPlan, CurrentPlan, OnProgress, planCurrent } from '../provisioning/engine/provisionSite';
import { patiently } from '../provisioning/engine/patiently';
import { readInstallation } from '../provisioning/engine/readInstallation';
import { SiteAccess } from '../provisioning/engine/SiteAccess';
import { stepGroup } from '../provisioning/engine/stepText';
import { addUnits, readUnits } from '../provisioning/engine/unitRegister';
import { areaNames } from '../provisioning/schema/access';
import { administrationChecklist } from './administrationChecklist';

const isArea = (area: string): area is Area => area in areaNames;

/** Before the first installation there is no register, and so no units. */
async function listUnits(site: SiteAccess): Promise<Unit[]> {
  try {
    return await request(() => readUnits(site));
  } catch (error) {
    if (isQmsError(error, 'notFound')) return [];
    throw error;
  }
}

/**
 * What the settings page may do with the site. `apply` does the plan that was last shown, so that nothing happens that
 * nobody has read.
 * @param siteUrl absolute
 */
export function createAdministration(sp: SPFI, siteUrl: string): AdministrationServices {
  const site = new SiteAccess(sp, siteUrl);
  let shown: CurrentPlan | undefined;
  let latest = 0;
  return {
    plan: async () => {
      const mine = ++latest;
      const plan = await planCurrent(site);
      // A comparison that was overtaken by a later one tells of a site that is no more.
      if (mine === latest) shown = plan;
      const { steps, definition } = plan;
      return steps.map((step) => ({ id: step.id, group: stepGroup(step, definition), text: step.text }));
    },
    apply: async (onProgress) => {
      const plan = shown ?? (await planCurrent(site));
      // What was done or half done is for the next plan to find out.
      shown = undefined;
      const report: OnProgress = ({ step, state, error }) =>
        onProgress({ id: step.id, state, ...(state === 'failed' && { error: String(error) }) });
      await applyPlan(site, plan, report);
    },
    checklist: async () => administrationChecklist(await patiently(() => readInstallation(site))),
    listUnits: () => patiently(() => listUnits(site)),
    addUnit: async (unit) => {
      if (!isArea(unit.area)) throw new QmsError('invalid', `Area "${unit.area}"`);
      const row = { ...unit, area: unit.area, active: true };
      const added = await patiently(() => addUnits(site, [row]));
      if (!added) throw new QmsError('conflict', `Unit code "${unit.code}" is taken`);
    }
  };
}
