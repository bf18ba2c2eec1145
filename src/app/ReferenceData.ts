import { Category } from '../domain/category/Category';
import { Settings } from '../domain/installation/Setting';
import { Unit } from '../domain/unit/Unit';

/** What forms need to know, fetched in one batch and kept on the device for the next visit. */
export interface ReferenceData {
  readonly units: readonly Unit[];
  readonly categories: readonly Category[];
  readonly settings: Settings;
}
