import { References } from '../../context/useReferences';
import { FieldErrors } from './reportErrors';
import { ReportDraft } from './ReportDraft';

/** What every section of the form works with. */
export interface ReportForm {
  readonly draft: ReportDraft;
  change(patch: Partial<ReportDraft>): void;
  readonly references: References;
  /** Texts of what must be corrected; empty until one has tried to send. */
  readonly errors: FieldErrors;
}
