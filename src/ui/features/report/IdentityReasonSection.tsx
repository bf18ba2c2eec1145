import * as React from 'react';
import { TextField } from '../../components/TextField';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

/** Suspected misconduct is due at once: it may be sent with an identity number in it, for a reason that is kept. */
export const IdentityReasonSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.report.identityReason;
  const { draft, change, errors } = form;
  return (
    <TextField
      id={fieldIds.identityReason}
      label={texts.label}
      help={texts.help}
      error={errors.identityReason}
      value={draft.identityReason}
      onChange={(identityReason) => change({ identityReason })}
    />
  );
};
