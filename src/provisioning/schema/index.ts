import { Unit } from '../../domain/unit/Unit';
import {
  areasOf,
  chiefNurse,
  Grant,
  lexSarah,
  managersOf,
  quality,
  Role,
  seniorManagersOf,
  staff
} from './access';
import { caseList, caseReferenceList, protectedCaseList } from './caseLists';
import { protectedInbox, qualityInbox, unitInbox } from './inboxLists';
import { ListDefinition } from './list';
import { protectedReceiptList, receiptList } from './receiptLists';
import { categoryList, installLog, settingList, unitList } from './registerLists';

/** Everything that shall exist in the site: the single source of truth, given the municipality's units. */
export interface SiteDefinition {
  readonly roles: readonly Role[];
  /** Role assignments of the site itself. */
  readonly rights: readonly Grant[];
  readonly lists: readonly ListDefinition[];
}

/** The registers come first: units are read from the site before the lists that hang on them can be planned. */
export function defineSite(units: readonly Unit[]): SiteDefinition {
  const roles: Role[] = [
    staff,
    quality,
    chiefNurse,
    lexSarah,
    ...units.map(managersOf),
    ...areasOf(units).map(seniorManagersOf)
  ];
  return {
    roles,
    rights: roles.map((role): Grant => ({ to: role, level: 'read' })),
    lists: [
      installLog,
      settingList,
      unitList,
      categoryList,
      receiptList(units),
      protectedReceiptList,
      protectedInbox,
      qualityInbox,
      ...units.map(unitInbox),
      caseList(units),
      caseReferenceList(units),
      protectedCaseList
    ]
  };
}

/** The tenant property that tells every page where our site is (design section 4). */
export const siteProperty = 'kvalitetshjulet.site';
