import { baseSeeds } from './0001-base-seeds';
import { Migration } from './Migration';

/** In the order to run them. Only ever added to. */
export const migrations: readonly Migration[] = [baseSeeds];
