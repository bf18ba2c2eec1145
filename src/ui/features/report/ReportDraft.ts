import { Consequence, Report } from '../../../domain/report/Report';
import { Instant, toInstant } from '../../../domain/shared/Instant';

/** A report being written: as `Report`, but what must be answered may still be empty. */
export interface ReportDraft extends Omit<Report, 'consequence' | 'eventAt' | 'discoveredAt' | 'reportedAt'> {
  readonly consequence: Consequence | '';
  readonly eventAt: Instant | '';
  /** Counts only with `discoveredLater`; otherwise it was discovered when it happened. */
  readonly discoveredAt: Instant | '';
  readonly discoveredLater: boolean;
  /** When it was first sent, while it is not known whether it arrived: it must then not change. Empty before. */
  readonly pressedAt: Instant | '';
}

/** A new report at that moment: an ordinary deviation that has just happened. */
export function emptyDraft(clientKey: string, now: Date): ReportDraft {
  const at = toInstant(now);
  return {
    clientKey,
    kind: 'deviation',
    hideName: false,
    unitCode: '',
    law: 'undecided',
    categoryCode: '',
    categoryText: '',
    eventAt: at,
    discoveredAt: at,
    discoveredLater: false,
    whatHappened: '',
    immediateAction: '',
    consequence: '',
    careReference: '',
    kiaNumber: '',
    identityReason: '',
    pressedAt: ''
  };
}

/** What an older version of the product or a damaged store left behind is no draft. */
function hasShape(found: unknown, shape: ReportDraft): found is ReportDraft {
  if (typeof found !== 'object' || found === null) return false;
  const candidate = found as Record<string, unknown>;
  return Object.entries(shape).every(([key, value]) => typeof candidate[key] === typeof value);
}

/** Sent, perhaps arrived: the same key must not stand for two different reports. */
export function isFrozen(draft: ReportDraft): boolean {
  return draft.pressedAt !== '';
}

/** The draft that was kept as text; undefined when the text is none. */
export function parseDraft(text: string | undefined): ReportDraft | undefined {
  if (!text) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    return hasShape(found, emptyDraft('', new Date(0))) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
