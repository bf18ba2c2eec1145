import * as React from 'react';
import { ErrorSummary } from '../../components/ErrorSummary';
import { space } from '../../components/layout';
import { StatusMessage } from '../../components/StatusMessage';
import { themedStyles } from '../../components/themedStyles';
import { ArrivalContext, ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';
import { References } from '../../context/useReferences';
import { AboutReporting } from './AboutReporting';
import { CareReferenceSection } from './CareReferenceSection';
import { CategorySection } from './CategorySection';
import { ConsequenceSection } from './ConsequenceSection';
import { HideNameSection } from './HideNameSection';
import { IdentityReasonSection } from './IdentityReasonSection';
import { ImmediateActionSection } from './ImmediateActionSection';
import { KiaNumberSection } from './KiaNumberSection';
import { KindSection } from './KindSection';
import { isFrozen } from './ReportDraft';
import { ReportForm } from './ReportForm';
import { SendSection } from './SendSection';
import { TimeSection } from './TimeSection';
import { UnitSection } from './UnitSection';
import { useReportCheck } from './useReportCheck';
import { KeptDraft } from './useReportDraft';
import { Sending } from './useReportSending';
import { WhatHappenedSection } from './WhatHappenedSection';

export interface ReportSheetProps {
  readonly kept: KeptDraft;
  readonly references: References;
  readonly sending: Sending;
  send(): void;
  /** Lets a report that may have arrived be changed, as another one. */
  edit(): void;
}

const useStyles = themedStyles(() => ({
  // Asked of its own width, not of the screen's: on a SharePoint page the form may stand in a narrow column.
  page: { containerType: 'inline-size' },
  columns: {
    display: 'grid',
    gap: '1.25rem 3rem',
    gridTemplateColumns: 'minmax(0, 46rem)',
    alignItems: 'start',
    '@container (min-width: 64rem)': { gridTemplateColumns: 'minmax(0, 46rem) minmax(0, 1fr)' }
  },
  first: { gridColumn: '1' },
  sheet: {
    gridColumn: '1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: space.xl,
    minWidth: 0
  },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1.75rem', minWidth: 0 },
  // A fieldset is as wide as its widest child unless told otherwise.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '1.75rem',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 0
  }
}));

/** What is said before anything is typed. */
const Notices: React.FC<{ kept: KeptDraft }> = ({ kept }) => {
  const { strings } = useApp();
  const texts = strings.report;
  return (
    <>
      {!kept.storageAvailable && (
        <StatusMessage tone="warning">
          <p>{texts.draft.unavailable}</p>
        </StatusMessage>
      )}
      {kept.restored && (
        <StatusMessage live="status">
          <p>{isFrozen(kept.draft) ? texts.interrupted : texts.restored}</p>
        </StatusMessage>
      )}
    </>
  );
};

/** The sections in the order of the eye and of the keyboard; those that the kind does not need are gone. */
const Sections: React.FC<{ form: ReportForm; needsIdentityReason: boolean }> = ({
  form,
  needsIdentityReason
}) => {
  const { navigated } = React.useContext(ArrivalContext);
  const { canNavigate } = useApp();
  const first = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    // Among other web parts on a page the form must not take the focus; where it is the page, one can type at once.
    if (canNavigate && !navigated) first.current?.focus({ preventScroll: true });
  }, [canNavigate, navigated]);
  const { kind } = form.draft;
  const harm = kind === 'staffHarm';
  return (
    <>
      {!harm && <WhatHappenedSection key="what" form={form} controlRef={first} />}
      <KindSection key="kind" form={form} />
      {harm && <KiaNumberSection form={form} />}
      <UnitSection key="unit" form={form} />
      {!harm && (
        <>
          <CategorySection form={form} />
          <ConsequenceSection form={form} />
          <ImmediateActionSection form={form} />
          <TimeSection form={form} />
          <CareReferenceSection form={form} />
          {needsIdentityReason && <IdentityReasonSection form={form} />}
          {kind !== 'misconduct' && <HideNameSection form={form} />}
        </>
      )}
    </>
  );
};

/** The form on one page: no steps, no dialog, nothing that waits. */
export const ReportSheet: React.FC<ReportSheetProps> = ({ kept, references, sending, send, edit }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const check = useReportCheck(kept, references);
  const form: ReportForm = { draft: kept.draft, change: kept.change, references, errors: check.errors };
  const trySending = (event: React.FormEvent): void => {
    event.preventDefault();
    // What is frozen was in order when it was sent, and cannot be corrected either.
    if (isFrozen(kept.draft) || check.run()) send();
  };
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.first}>
          <ViewHeading lead={strings.report.lead}>{strings.report.title}</ViewHeading>
        </div>
        <AboutReporting />
        <div className={styles.sheet}>
          <Notices kept={kept} />
          <ErrorSummary errors={check.summary} attempt={check.attempt} />
          <form className={styles.form} noValidate onSubmit={trySending}>
            <fieldset className={styles.fields} disabled={isFrozen(kept.draft)}>
              <Sections form={form} needsIdentityReason={check.needsIdentityReason} />
            </fieldset>
            <SendSection form={form} kept={kept} sending={sending} edit={edit} />
          </form>
        </div>
      </div>
    </div>
  );
};
