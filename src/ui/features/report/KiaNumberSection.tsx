import * as React from 'react';
import { TextField } from '../../components/TextField';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

/** The number of the report in KIA: all that is taken of harm to staff, besides the unit. */
export const KiaNumberSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const { draft, change, errors } = form;
  return (
    <TextField
      id={fieldIds.kiaNumber}
      label={strings.report.staffHarm.number}
      error={errors.kiaNumber}
      value={draft.kiaNumber}
      onChange={(kiaNumber) => change({ kiaNumber })}
    />
  );
};
