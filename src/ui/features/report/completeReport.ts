import { Report } from '../../../domain/report/Report';
import { Instant } from '../../../domain/shared/Instant';
import { ReportDraft } from './ReportDraft';

/** Harm to staff is told in KIA: of it we take the number and the unit, no text. */
const toldInKia = {
  law: 'undecided',
  categoryCode: '',
  categoryText: '',
  whatHappened: '',
  immediateAction: '',
  consequence: 'none',
  careReference: '',
  identityReason: ''
} as const;

/**
 * The report that a draft stands for. What the chosen kind does not ask for is left out, even if it was typed before
 * the kind was changed.
 * @param reportedAt when send was first pressed
 */
export function completeReport(draft: ReportDraft, reportedAt: Instant): Report {
  const { kind, clientKey, unitCode, law, categoryCode, categoryText, whatHappened, immediateAction } = draft;
  const eventAt = draft.eventAt || reportedAt;
  const discoveredAt = (draft.discoveredLater && draft.discoveredAt) || eventAt;
  const begun = { clientKey, kind, unitCode, eventAt, discoveredAt, reportedAt };
  if (kind === 'staffHarm') return { ...begun, ...toldInKia, hideName: false, kiaNumber: draft.kiaNumber };
  const hideName = draft.hideName && kind !== 'misconduct';
  return {
    ...begun,
    law,
    categoryCode,
    categoryText,
    whatHappened,
    immediateAction,
    consequence: draft.consequence || 'none',
    hideName,
    careReference: hideName ? '' : draft.careReference,
    identityReason: kind === 'misconduct' ? draft.identityReason : '',
    kiaNumber: ''
  };
}
