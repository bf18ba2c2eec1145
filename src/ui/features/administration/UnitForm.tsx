import * as React from 'react';
import { isQmsError } from '../../../domain/shared/QmsError';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { ErrorMessage } from '../../components/ErrorMessage';
import { ErrorSummary, FieldError } from '../../components/ErrorSummary';
import { SelectField } from '../../components/SelectField';
import { StatusMessage } from '../../components/StatusMessage';
import { TextField } from '../../components/TextField';
import { useApp } from '../../context/AppContext';
import { fillIn } from '../../../loc/fillIn';
import { useSectionStyles } from './sectionStyles';
import { UnitErrors, UnitFormModel, UnitInput } from './useUnitForm';

const fieldIds: Readonly<Record<keyof UnitInput, string>> = {
  code: 'administration-unit-code',
  name: 'administration-unit-name',
  area: 'administration-unit-area'
};

const listErrors = (errors: UnitErrors): FieldError[] =>
  (Object.keys(fieldIds) as (keyof UnitInput)[]).flatMap((key) => {
    const text = errors[key];
    return text ? [{ fieldId: fieldIds[key], text }] : [];
  });

export interface UnitFormProps {
  readonly form: UnitFormModel;
}

export const UnitForm: React.FC<UnitFormProps> = ({ form }) => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration.units.add;
  const areas = Object.entries(strings.common.areas).map(([value, label]) => ({ value, label }));
  const { input, errors } = form;
  return (
    <form
      className={styles.section}
      noValidate
      aria-labelledby="administration-unit-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy) form.submit();
      }}
    >
      <h4 id="administration-unit-add" className={styles.subheading}>
        {texts.heading}
      </h4>
      <p className={styles.text}>{texts.intro}</p>
      <ErrorSummary errors={listErrors(errors)} attempt={form.attempt} />
      <UnitOutcome form={form} />
      <TextField
        id={fieldIds.code}
        label={texts.code}
        help={texts.codeHelp}
        error={errors.code}
        value={input.code}
        maxLength={12}
        onChange={(code) => form.change({ code })}
      />
      <TextField
        id={fieldIds.name}
        label={texts.name}
        error={errors.name}
        value={input.name}
        maxLength={255}
        onChange={(name) => form.change({ name })}
      />
      <SelectField
        id={fieldIds.area}
        label={texts.area}
        error={errors.area}
        value={input.area}
        placeholder={texts.areaPlaceholder}
        options={areas}
        onChange={(area) => form.change({ area })}
      />
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {texts.submit}
        </Button>
      </ButtonRow>
    </form>
  );
};

/** A code that is taken is said at its field; a register that is not there says what to do first. */
const UnitOutcome: React.FC<UnitFormProps> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.administration.units.add;
  if (isQmsError(form.failure, 'notFound')) {
    return (
      <StatusMessage tone="warning" live="alert">
        <p>{texts.notInstalled}</p>
      </StatusMessage>
    );
  }
  if (form.failure !== undefined && !isQmsError(form.failure, 'conflict')) {
    return <ErrorMessage error={form.failure} title={texts.failed} after={texts.kept} />;
  }
  return (
    <div role="status">
      {form.added !== undefined && (
        <StatusMessage tone="success">
          <p>{fillIn(texts.added, { name: form.added })}</p>
        </StatusMessage>
      )}
    </div>
  );
};
