import { Instant } from '../shared/Instant';

/** Lagrum: the act that the event falls under. `undecided` lets staff report without knowing the law. */
export type Law = 'sol' | 'lss' | 'hsl' | 'solHsl' | 'undecided';

/** The two families of category sets: social services (SoL, LSS) and health care (HSL). */
export type CategoryFamily = 'solLss' | 'hsl';

/** Kategori: what happened (not why). Belongs to a dated set, so that old reports keep their words. */
export interface Category {
  /** Identity, unique among all sets: `hsl2022.fall`. */
  readonly code: string;
  readonly name: string;
  /** The name of its set, for the quality team: `HSL 2022`. */
  readonly set: string;
  readonly family: CategoryFamily;
  readonly validFrom: Instant;
  readonly validTo?: Instant;
  /** "Annat" says nothing by itself: the form then asks for a few words. */
  readonly needsText: boolean;
  readonly help?: string;
  readonly sortOrder: number;
}

/** The families to choose from under a law. */
export function familiesOf(law: Law): readonly CategoryFamily[] {
  if (law === 'hsl') return ['hsl'];
  if (law === 'sol' || law === 'lss') return ['solLss'];
  return ['solLss', 'hsl'];
}

/** Categories that could be chosen for an event at that moment under that law, in the order of the set. */
export function categoriesFor(categories: readonly Category[], law: Law, eventAt: Instant): Category[] {
  const families = familiesOf(law);
  return categories
    .filter((category) => families.includes(category.family))
    .filter((category) => category.validFrom <= eventAt && (!category.validTo || eventAt < category.validTo))
    .sort((a, b) => a.family.localeCompare(b.family) || a.sortOrder - b.sortOrder);
}
