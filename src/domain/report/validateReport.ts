import { categoriesFor, Category } from '../category/Category';
import { Instant, toInstant } from '../shared/Instant';
import { Unit } from '../unit/Unit';
import { Consequence, Report } from './Report';

/** A report that is being written: what must be answered may still be empty. */
export interface UncheckedReport
  extends Omit<Report, 'consequence' | 'eventAt' | 'discoveredAt' | 'reportedAt'> {
  readonly consequence: Consequence | '';
  readonly eventAt: Instant | '';
  readonly discoveredAt: Instant | '';
  /** False: it was discovered when it happened, and `discoveredAt` does not count. */
  readonly discoveredLater?: boolean;
}

/** What is wrong, one word per sentence that can be shown about it. */
export type ReportFault =
  | 'whatHappened'
  | 'unit'
  | 'unitInactive'
  | 'category'
  | 'categoryText'
  | 'consequence'
  | 'eventMissing'
  | 'eventFuture'
  | 'discoveredMissing'
  | 'discoveredFuture'
  | 'discoveredBefore'
  | 'kiaNumber'
  | 'tooLong';

type CheckedField = Exclude<keyof Report, 'clientKey' | 'kind' | 'hideName' | 'law' | 'reportedAt'>;

/** The faults by field; empty when the report can be sent. */
export type ReportFaults = Readonly<Partial<Record<CheckedField, ReportFault>>>;

interface References {
  readonly units: readonly Unit[];
  readonly categories: readonly Category[];
}

/** A device's clock may run a little ahead of the one that wrote the proposed time. */
const clockSkewMilliseconds = 60_000;

/** What the columns of the lists hold; notes are far larger, but nobody receives a book. */
const longest: Readonly<Partial<Record<CheckedField, number>>> = {
  whatHappened: 20_000,
  immediateAction: 20_000,
  identityReason: 2_000,
  categoryText: 255,
  careReference: 100,
  kiaNumber: 50
};

const isBlank = (text: string): boolean => text.trim() === '';

function unitFault(report: UncheckedReport, units: readonly Unit[]): ReportFaults {
  const unit = units.find(({ code }) => code === report.unitCode);
  if (!unit) return { unitCode: 'unit' };
  return unit.active ? {} : { unitCode: 'unitInactive' };
}

/**
 * The category must be one that was in force when it happened. Suspected misconduct may lack it: that report is due
 * at once (27 kap. 2 § SoL), and those who investigate choose.
 */
function categoryFault(report: UncheckedReport, categories: readonly Category[], now: Date): ReportFaults {
  if (report.categoryCode === '' && report.kind === 'misconduct') return {};
  const available = categoriesFor(categories, report.law, report.eventAt || toInstant(now));
  const chosen = available.find(({ code }) => code === report.categoryCode);
  if (!chosen) return { categoryCode: 'category' };
  return chosen.needsText && isBlank(report.categoryText) ? { categoryText: 'categoryText' } : {};
}

function timeFaults(report: UncheckedReport, now: Date): ReportFaults {
  const latest = toInstant(new Date(now.getTime() + clockSkewMilliseconds));
  const { eventAt, discoveredAt } = report;
  const event: ReportFaults =
    eventAt === '' ? { eventAt: 'eventMissing' } : eventAt > latest ? { eventAt: 'eventFuture' } : {};
  if (report.discoveredLater === false) return event;
  if (discoveredAt === '') return { ...event, discoveredAt: 'discoveredMissing' };
  if (discoveredAt > latest) return { ...event, discoveredAt: 'discoveredFuture' };
  return discoveredAt < eventAt ? { ...event, discoveredAt: 'discoveredBefore' } : event;
}

/** What could happen is asked of risks and near misses, but need not be known; what did happen must be told. */
function consequenceFault({ kind, consequence }: UncheckedReport): ReportFaults {
  return (kind === 'deviation' || kind === 'misconduct') && consequence === ''
    ? { consequence: 'consequence' }
    : {};
}

function lengthFaults(report: UncheckedReport, fields: readonly CheckedField[]): ReportFaults {
  const faults: Partial<Record<CheckedField, ReportFault>> = {};
  for (const field of fields) {
    if (report[field].length > (longest[field] ?? Infinity)) faults[field] = 'tooLong';
  }
  return faults;
}

/**
 * All that keeps the report from being sent. Identity numbers in the texts are judged apart (`findIdentityNumbers`).
 *
 * Harm to staff needs only the unit and the number in KIA, where the rest is told. A hidden name and a pointer to
 * the care record exclude each other: the form leaves the pointer out (`sendReport` refuses both together).
 */
export function validateReport(report: UncheckedReport, references: References, now: Date): ReportFaults {
  if (report.kind === 'staffHarm') {
    return {
      ...unitFault(report, references.units),
      ...(isBlank(report.kiaNumber) ? { kiaNumber: 'kiaNumber' } : {}),
      ...lengthFaults(report, ['kiaNumber'])
    };
  }
  return {
    ...(isBlank(report.whatHappened) ? { whatHappened: 'whatHappened' } : {}),
    ...unitFault(report, references.units),
    ...categoryFault(report, references.categories, now),
    ...timeFaults(report, now),
    ...consequenceFault(report),
    ...lengthFaults(report, Object.keys(longest) as CheckedField[])
  };
}
