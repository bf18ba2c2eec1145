import * as React from 'react';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { TextAreaField } from '../../components/TextAreaField';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

/** What was done at once. */
export const ImmediateActionSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const { draft, change, errors } = form;
  return (
    <div>
      <TextAreaField
        id={fieldIds.immediateAction}
        label={strings.report.immediateAction.label}
        optional
        error={errors.immediateAction}
        rows={2}
        value={draft.immediateAction}
        onChange={(immediateAction) => change({ immediateAction })}
      />
      <IdentityNumberWarning
        fieldId={fieldIds.immediateAction}
        text={draft.immediateAction}
        onMask={(immediateAction) => change({ immediateAction })}
      />
    </div>
  );
};
