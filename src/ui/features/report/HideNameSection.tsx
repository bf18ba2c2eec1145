import * as React from 'react';
import { CheckboxField } from '../../components/CheckboxField';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

/** Hides the name from the manager, and says what that does and does not do. */
export const HideNameSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.report.hideName;
  return (
    <CheckboxField
      id={fieldIds.hideName}
      label={texts.label}
      help={texts.help}
      checked={form.draft.hideName}
      onChange={(hideName) => form.change({ hideName })}
    />
  );
};
