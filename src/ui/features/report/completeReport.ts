import { Report } from '../../../domain/report/Report';
import { Instant } from '../../../domain/shared/Instant';
import { ReportDraft } from './ReportDraft';

/**
 * The report that a checked draft stands for. What the chosen kind does not ask for is left out, even if it was typed
 * before the kind was changed.
 * @param reportedAt when send was first pressed
 */
export function completeReport(draft: ReportDraft, reportedAt: Instant): Report {
  const { discoveredLater, pressedAt: _pressedAt, ...typed } = draft;
  const eventAt = typed.eventAt || reportedAt;
  const report: Report = {
    ...typed,
    consequence: typed.consequence || 'none',
    eventAt,
    discoveredAt: (discoveredLater && typed.discoveredAt) || eventAt,
    hideName: typed.hideName && typed.kind !== 'misconduct' && typed.kind !== 'staffHarm',
    kiaNumber: '',
    reportedAt
  };
  if (draft.kind === 'staffHarm') return harmOnly(report, draft.kiaNumber);
  if (report.hideName) return { ...report, careReference: '', identityReason: '' };
  return draft.kind === 'misconduct' ? report : { ...report, identityReason: '' };
}

/** Harm to staff is told in KIA: of it we take the number and the unit, no text. */
function harmOnly(report: Report, kiaNumber: string): Report {
  return {
    ...report,
    law: 'undecided',
    categoryCode: '',
    categoryText: '',
    whatHappened: '',
    immediateAction: '',
    consequence: 'none',
    careReference: '',
    identityReason: '',
    kiaNumber
  };
}
