import { ReferenceData } from '../../../app/ReferenceData';
import { findIdentityNumbers } from '../../../domain/identityNumber/findIdentityNumbers';
import { validateReport } from '../../../domain/report/validateReport';
import { Strings } from '../../../loc/Strings';
import { completeReport } from './completeReport';
import { ReportFieldName } from './fieldIds';
import { ReportDraft } from './ReportDraft';

export type FieldErrors = Readonly<Partial<Record<ReportFieldName, string>>>;

/** Tells whether characters are an identity number (`Services.isIdentityNumber`). */
export type IdentityJudge = (candidate: string) => boolean;

const freeTexts = ['whatHappened', 'categoryText', 'immediateAction', 'careReference'] as const;

/** The free texts that would be sent with an identity number in them. */
export function fieldsWithIdentity(draft: ReportDraft, isIdentityNumber: IdentityJudge): ReportFieldName[] {
  const report = completeReport(draft, '');
  return freeTexts.filter((name) => findIdentityNumbers(report[name], isIdentityNumber).length > 0);
}

/**
 * An identity number stops the sending. Suspected misconduct is due at once and read by few: there a reason is enough
 * (domain principle 2).
 */
function identityErrors(draft: ReportDraft, isIdentityNumber: IdentityJudge, texts: ErrorTexts): FieldErrors {
  const fields = fieldsWithIdentity(draft, isIdentityNumber);
  if (fields.length === 0) return {};
  if (draft.kind === 'misconduct') {
    return draft.identityReason.trim() ? {} : { identityReason: texts.identityReason };
  }
  return Object.fromEntries(fields.map((name) => [name, texts.identity]));
}

type ErrorTexts = Strings['report']['errors'];

/** All that stops the draft from being sent, as texts by field. */
export function reportErrors(
  draft: ReportDraft,
  references: Pick<ReferenceData, 'units' | 'categories'>,
  now: Date,
  isIdentityNumber: IdentityJudge,
  texts: ErrorTexts
): FieldErrors {
  // A pointer that the form has hidden is not sent, and nobody could correct it.
  const { careReference } = completeReport(draft, '');
  const found = validateReport({ ...draft, careReference }, references, now);
  const errors: Partial<Record<ReportFieldName, string>> = {
    ...identityErrors(draft, isIdentityNumber, texts)
  };
  for (const name of Object.keys(found) as (keyof typeof found)[]) {
    const fault = found[name];
    if (fault) errors[name] = texts[fault];
  }
  return errors;
}
