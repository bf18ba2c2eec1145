import * as React from 'react';
import { ReferenceData } from '../../../app/ReferenceData';
import { FieldError } from '../../components/ErrorSummary';
import { useApp } from '../../context/AppContext';
import { References } from '../../context/useReferences';
import { fieldIds, ReportFieldName } from './fieldIds';
import { FieldErrors, fieldsWithIdentity, reportErrors } from './reportErrors';
import { KeptDraft } from './useReportDraft';

export interface ReportCheck {
  /** Empty until one has tried to send; then it follows what is corrected. */
  readonly errors: FieldErrors;
  /** The same in the order of the form, for the summary. */
  readonly summary: readonly FieldError[];
  /** How many times one has tried in vain; 0 before. */
  readonly attempt: number;
  /** Checks all of it; true when it can be sent. */
  run(): boolean;
  readonly needsIdentityReason: boolean;
}

/** Without units and categories nothing can be chosen, so nothing passes either. */
const nothingYet: Pick<ReferenceData, 'units' | 'categories'> = { units: [], categories: [] };

function inOrder(errors: FieldErrors): FieldError[] {
  return (Object.keys(fieldIds) as ReportFieldName[]).flatMap((name) => {
    const text = errors[name];
    return text === undefined ? [] : [{ fieldId: fieldIds[name], text }];
  });
}

/** What must be corrected before the report can be sent; says nothing before one has tried. */
export function useReportCheck(kept: KeptDraft, references: References): ReportCheck {
  const { services, strings, clock } = useApp();
  const [attempt, setAttempt] = React.useState(0);
  const check = (): FieldErrors =>
    reportErrors(
      kept.latest(),
      references.data ?? nothingYet,
      clock(),
      services.isIdentityNumber,
      strings.report.errors
    );
  const errors = attempt > 0 ? check() : {};
  return {
    errors,
    summary: inOrder(errors),
    attempt,
    run: () => {
      const passed = Object.keys(check()).length === 0;
      setAttempt((before) => (passed ? 0 : before + 1));
      return passed;
    },
    needsIdentityReason:
      kept.draft.kind === 'misconduct' && fieldsWithIdentity(kept.draft, services.isIdentityNumber).length > 0
  };
}
