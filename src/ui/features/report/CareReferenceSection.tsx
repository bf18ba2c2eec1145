import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { fontSize } from '../../components/layout';
import { TextField } from '../../components/TextField';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

const useStyles = themedStyles((theme) => ({
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

/** The pointer to the case in the care record system: never a person. */
export const CareReferenceSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.report.careReference;
  const { draft, change, errors, references } = form;
  if (draft.hideName && draft.kind !== 'misconduct') return <p className={styles.note}>{texts.hidden}</p>;
  const system = references.data?.settings.careSystem;
  return (
    <div>
      <TextField
        id={fieldIds.careReference}
        label={system ? fillIn(texts.label, { system }) : texts.labelUnknown}
        help={texts.help}
        optional
        error={errors.careReference}
        value={draft.careReference}
        onChange={(careReference) => change({ careReference })}
      />
      <IdentityNumberWarning
        fieldId={fieldIds.careReference}
        text={draft.careReference}
        onMask={(careReference) => change({ careReference })}
      />
    </div>
  );
};
