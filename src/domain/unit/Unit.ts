/** Verksamhetsområde. See docs/glossary.md. */
export type Area =
  | 'elderlyCare'
  | 'disability'
  | 'socialPsychiatry'
  | 'childrenAndFamily'
  | 'adults'
  | 'financialAid'
  | 'assessment'
  | 'healthCare'
  | 'labourAndIntegration'
  | 'administration';

/** Enhet. `code` (A-Z and 0-9, at most 12) is its identity: lists, folders and groups are named after it. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly area: Area;
  /** Only active units can be chosen in a form; reports of the others remain readable. */
  readonly active: boolean;
}

const unitCode = /^[A-Z][A-Z0-9]{1,11}$/;

/** A code must work in a URL, a folder name and a group name alike. */
export function isUnitCode(code: string): boolean {
  return unitCode.test(code);
}
