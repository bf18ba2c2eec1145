import { Law } from '../category/Category';
import { Instant } from '../shared/Instant';

/** What the reporter says it is. `staffHarm` belongs in KIA (work environment): we take only its number. */
export type ReportKind = 'deviation' | 'risk' | 'nearMiss' | 'misconduct' | 'staffHarm';

/** Konsekvens för den enskilde. */
export type Consequence = 'none' | 'minor' | 'moderate' | 'significant' | 'catastrophic';

/** Rapport: what a member of staff sends. Never edited after it was sent; the case is a snapshot of it. */
export interface Report {
  /** Made when the report is begun (a UUID): the same report sent twice is recognised by it. */
  readonly clientKey: string;
  readonly kind: ReportKind;
  /** "Dölj mitt namn för min chef": goes to the quality team instead of the unit's manager. */
  readonly hideName: boolean;
  readonly unitCode: string;
  readonly law: Law;
  readonly categoryCode: string;
  /** The reporter's words where the category says nothing by itself. */
  readonly categoryText: string;
  readonly eventAt: Instant;
  readonly discoveredAt: Instant;
  readonly whatHappened: string;
  readonly immediateAction: string;
  readonly consequence: Consequence;
  /** Pointer to the case in the care record system; never a personal identity. */
  readonly careReference: string;
  /** Number of the work-injury report in KIA. */
  readonly kiaNumber: string;
  /** Why identity numbers were sent all the same; only in the protected zone (domain principle 2). */
  readonly identityReason: string;
  /** When the reporter pressed send. */
  readonly reportedAt: Instant;
}
