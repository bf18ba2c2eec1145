import * as React from 'react';
import { Unit } from '../../../domain/unit/Unit';
import { fillIn } from '../../../loc/fillIn';
import { ChoiceTiles } from '../../components/ChoiceTiles';
import { ErrorMessage } from '../../components/ErrorMessage';
import { SelectField, SelectGroup } from '../../components/SelectField';
import { space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { Strings } from '../../../loc/Strings';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { proposedUnit } from './proposedUnit';
import { ReportForm } from './ReportForm';

/** As many as can be seen at a glance: one press instead of the two of a list. */
const mostTiles = 6;

const useStyles = themedStyles(() => ({ list: { marginTop: space.m } }));

function byArea(units: readonly Unit[], areas: Strings['common']['areas']): SelectGroup[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const unit of units) {
    const label = areas[unit.area];
    groups.set(label, [...(groups.get(label) ?? []), { value: unit.code, label: unit.name }]);
  }
  return Array.from(groups, ([label, options]) => ({ label, options }));
}

interface UnitListProps {
  readonly form: ReportForm;
  readonly units: readonly Unit[];
  readonly id: string;
  readonly error?: string;
}

/** All units one can choose: tiles when they are few, otherwise the device's own list. */
const UnitList: React.FC<UnitListProps> = ({ form, units, id, error }) => {
  const { strings } = useApp();
  const texts = strings.report.unit;
  const shared = {
    id,
    error,
    label: texts.label,
    value: form.draft.unitCode,
    onChange: (unitCode: string) => form.change({ unitCode })
  };
  if (units.length > 0 && units.length <= mostTiles) {
    return (
      <ChoiceTiles {...shared} choices={units.map((unit) => ({ value: unit.code, label: unit.name }))} />
    );
  }
  const waiting = units.length === 0;
  return (
    <SelectField
      {...shared}
      help={waiting ? texts.loading : undefined}
      placeholder={texts.placeholder}
      groups={byArea(units, strings.common.areas)}
    />
  );
};

/** The unit of last time is proposed, but never taken for granted: one press confirms it. */
const ProposedUnit: React.FC<{ form: ReportForm; units: readonly Unit[]; proposed: Unit }> = (props) => {
  const { form, units, proposed } = props;
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.report.unit;
  const { unitCode } = form.draft;
  const [other, setOther] = React.useState(unitCode !== '' && unitCode !== proposed.code);
  const choose = (choice: 'yes' | 'other'): void => {
    setOther(choice === 'other');
    form.change({ unitCode: choice === 'yes' ? proposed.code : '' });
  };
  const confirmed = unitCode === proposed.code ? 'yes' : '';
  return (
    <div>
      <ChoiceTiles
        id={other ? `${fieldIds.unitCode}-proposed` : fieldIds.unitCode}
        label={fillIn(texts.confirmLabel, { unit: proposed.name })}
        error={other ? undefined : form.errors.unitCode}
        value={other ? 'other' : confirmed}
        choices={[
          { value: 'yes', label: fillIn(texts.yes, { unit: proposed.name }) },
          { value: 'other', label: texts.other }
        ]}
        onChange={choose}
      />
      {other && (
        <div className={styles.list}>
          <UnitList form={form} units={units} id={fieldIds.unitCode} error={form.errors.unitCode} />
        </div>
      )}
    </div>
  );
};

/** Where it happened. */
export const UnitSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { services, strings } = useApp();
  const { data, error, reload } = form.references;
  if (!data && error !== undefined) {
    return <ErrorMessage error={error} title={strings.report.unit.failed} onRetry={reload} />;
  }
  const units = (data?.units ?? []).filter((unit) => unit.active);
  const proposed = proposedUnit(services.drafts, units);
  return proposed ? (
    <ProposedUnit form={form} units={units} proposed={proposed} />
  ) : (
    <UnitList form={form} units={units} id={fieldIds.unitCode} error={form.errors.unitCode} />
  );
};
