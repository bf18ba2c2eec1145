import { ChecklistItem } from '../app/Services';
import { Installation } from '../provisioning/engine/readInstallation';
import { siteProperty } from '../provisioning/schema/index';

type State = ChecklistItem['state'];
const item = (
  id: string,
  state: State,
  textKey: string,
  values?: Readonly<Record<string, string>>
): ChecklistItem => ({ id, state, textKey, ...(values && { values }) });

const either = (id: string, ok: boolean, texts: readonly [ok: string, missing: string]): ChecklistItem =>
  item(id, ok ? 'ok' : 'missing', texts[ok ? 0 : 1]);

/** What an administrator must see to, in the order to do it. Pure. */
export function administrationChecklist(found: Installation): ChecklistItem[] {
  return [
    item('site', 'ok', 'siteReached', { title: found.site.title, url: found.site.url }),
    either('groupConnection', !found.site.groupConnected, ['notGroupConnected', 'groupConnected']),
    either('siteAdmin', found.isSiteAdmin, ['isSiteAdmin', 'isNotSiteAdmin']),
    packageItem(found.packageState),
    either('units', found.unitCount > 0, ['unitsExist', 'noUnits']),
    names('groups', found.missingGroups, ['groupsExist', 'groupsMissing']),
    names('members', found.emptyGroups, ['groupsHaveMembers', 'groupsEmpty']),
    item('owners', 'unknown', 'groupOwners'),
    propertyItem(found),
    item('teams', 'unknown', 'teamsUnknown'),
    item('consent', 'ok', 'noConsentNeeded')
  ];
}

function names(id: string, wrong: readonly string[], texts: readonly [string, string]): ChecklistItem {
  if (!wrong.length) return item(id, 'ok', texts[0]);
  return item(id, 'missing', texts[1], { groups: wrong.join(', ') });
}

function packageItem(state: Installation['packageState']): ChecklistItem {
  if (state === 'installed') return item('package', 'ok', 'packageInstalled');
  if (state === 'missing') return item('package', 'missing', 'packageMissing');
  return item('package', 'unknown', 'packageUnknown');
}

/** The property may hold an absolute address or a path; both are written by people. */
function pointsHere(value: string, url: string): boolean {
  const path = (address: string): string => new URL(address, url).pathname.replace(/\/+$/, '').toLowerCase();
  return path(value) === path(url);
}

function propertyItem({ property, site }: Installation): ChecklistItem {
  const values = { property: siteProperty, url: site.url };
  if (property.value && pointsHere(property.value, site.url)) return item('property', 'ok', 'propertyHere');
  if (property.value) {
    return item('property', 'missing', 'propertyElsewhere', { ...values, value: property.value });
  }
  if (property.writable) return item('property', 'missing', 'propertyInPlan', values);
  if (!property.catalogUrl) return item('property', 'missing', 'propertyNoCatalog', values);
  return item('property', 'missing', 'propertyByOwner', { ...values, catalog: property.catalogUrl });
}
