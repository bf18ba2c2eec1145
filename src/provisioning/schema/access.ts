import { Area, Unit } from '../../domain/unit/Unit';

/** Permission levels of our own (SharePoint role definitions). Names are their identity in the site. */
export type LevelKey = 'read' | 'report' | 'receive' | 'follow' | 'oversee' | 'handle' | 'maintain';

/**
 * Who somebody is to the product: each is one SharePoint group. Unit managers (with stand-ins) have a group per unit,
 * senior managers one per area; the others are one for the municipality.
 */
export type Role =
  | { readonly kind: 'staff' | 'quality' | 'chiefNurse' | 'lexSarah' }
  | { readonly kind: 'unitManagers'; readonly unitCode: string }
  | { readonly kind: 'seniorManagers'; readonly area: Area };

export interface Grant {
  readonly to: Role;
  readonly level: LevelKey;
}

export const staff: Role = { kind: 'staff' };
export const quality: Role = { kind: 'quality' };
export const chiefNurse: Role = { kind: 'chiefNurse' };
export const lexSarah: Role = { kind: 'lexSarah' };
export const managersOf = (unit: Pick<Unit, 'code'>): Role => ({ kind: 'unitManagers', unitCode: unit.code });
export const seniorManagersOf = (area: Area): Role => ({ kind: 'seniorManagers', area });

/** The areas in which there are units, each once. */
export const areasOf = (units: readonly Pick<Unit, 'area'>[]): Area[] => [
  ...new Set(units.map((unit) => unit.area))
];

const fixedNames = {
  staff: 'KH Medarbetare',
  quality: 'KH Kvalitetsteam',
  chiefNurse: 'KH MAS och MAR',
  lexSarah: 'KH Lex Sarah'
} as const;

/** Swedish names of the areas, for group names, choices and pages alike. */
export const areaNames: Readonly<Record<Area, string>> = {
  elderlyCare: 'Äldreomsorg',
  disability: 'Funktionshinder LSS',
  socialPsychiatry: 'Socialpsykiatri',
  childrenAndFamily: 'IFO barn och unga',
  adults: 'IFO vuxen',
  financialAid: 'Ekonomiskt bistånd',
  assessment: 'Myndighet ÄO/FN',
  healthCare: 'Hälso- och sjukvård',
  labourAndIntegration: 'Arbete och integration',
  administration: 'Administration'
};

/** The group's name in the site. Groups are found by it: renaming one is shown by the checklist as missing. */
export function groupName(role: Role): string {
  if (role.kind === 'unitManagers') return `KH Chefer ${role.unitCode}`;
  if (role.kind === 'seniorManagers') return `KH Verksamhetschefer ${areaNames[role.area].replace('/', ' ')}`;
  return fixedNames[role.kind];
}

/**
 * SharePoint permissions (SPBasePermissions names) of each level. `overrideListBehaviors` (CancelCheckout) lets
 * its holder see all rows of a list in which others see only their own. Nobody here has Manage Lists or Manage
 * Permissions; only `receive` may delete, since an inbox is transport.
 */
export type Permission =
  | 'viewListItems'
  | 'addListItems'
  | 'editListItems'
  | 'deleteListItems'
  | 'openItems'
  | 'viewVersions'
  | 'overrideListBehaviors'
  | 'viewFormPages'
  | 'open'
  | 'viewPages'
  | 'browseUserInfo'
  | 'useRemoteApis'
  | 'useClientIntegration';

const basics: readonly Permission[] = [
  'viewListItems',
  'openItems',
  'viewFormPages',
  'open',
  'viewPages',
  'browseUserInfo',
  'useRemoteApis',
  'useClientIntegration'
];

export const levels: Readonly<
  Record<LevelKey, { name: string; description: string; permissions: readonly Permission[] }>
> = {
  read: { name: 'KH Läsa', description: 'Läser', permissions: [...basics, 'viewVersions'] },
  report: {
    name: 'KH Rapportera',
    description: 'Lägger till och ser det egna, ändrar inget',
    permissions: [...basics, 'addListItems']
  },
  receive: {
    name: 'KH Ta emot',
    description: 'Ser allt i inkorgen, lägger till och tar bort det som tagits emot',
    permissions: [...basics, 'addListItems', 'deleteListItems', 'overrideListBehaviors']
  },
  follow: {
    name: 'KH Följa kvitton',
    description: 'Ser alla kvitton och skriver status och återkoppling',
    permissions: [...basics, 'addListItems', 'editListItems', 'overrideListBehaviors', 'viewVersions']
  },
  oversee: {
    name: 'KH Följa utan att ändra',
    description: 'Ser alla kvitton, ändrar inget',
    permissions: [...basics, 'overrideListBehaviors', 'viewVersions']
  },
  handle: {
    name: 'KH Handlägga',
    description: 'Läser, lägger till och ändrar, tar aldrig bort',
    permissions: [...basics, 'addListItems', 'editListItems', 'viewVersions']
  },
  maintain: {
    name: 'KH Underhålla',
    description: 'Underhåller register: läser, lägger till och ändrar',
    permissions: [...basics, 'addListItems', 'editListItems', 'viewVersions']
  }
};
