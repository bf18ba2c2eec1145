import * as React from 'react';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { TextAreaField } from '../../components/TextAreaField';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

/** The one question that the page is about; ready for typing before anything has been fetched. */
export const WhatHappenedSection: React.FC<{
  form: ReportForm;
  controlRef: React.Ref<HTMLTextAreaElement>;
}> = ({ form, controlRef }) => {
  const { strings } = useApp();
  const texts = strings.report.whatHappened;
  const { draft, change, errors } = form;
  return (
    <div>
      <TextAreaField
        id={fieldIds.whatHappened}
        label={draft.kind === 'risk' ? texts.labelRisk : texts.label}
        help={texts.help}
        error={errors.whatHappened}
        rows={4}
        value={draft.whatHappened}
        onChange={(whatHappened) => change({ whatHappened })}
        controlRef={controlRef}
      />
      <IdentityNumberWarning
        fieldId={fieldIds.whatHappened}
        text={draft.whatHappened}
        onMask={(whatHappened) => change({ whatHappened })}
      />
    </div>
  );
};
