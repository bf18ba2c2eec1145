import { Consequence } from '../../../src/domain/report/Report';

/** An invented event. `{plats}` and `{tid}` are filled in, so that no two reports need be alike. Nobody is named. */
export interface Narrative {
  readonly what: string;
  readonly done: string;
  readonly consequence: Consequence;
}
