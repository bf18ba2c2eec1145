import * as React from 'react';
import { Unit } from '../../../domain/unit/Unit';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { SelectField, SelectGroup } from '../../components/SelectField';
import { useApp } from '../../context/AppContext';
import { ActionForm, actionFieldId } from './ActionForm';

export interface MoveFormProps {
  /** The units to choose from; where it lies now is not among them. */
  readonly units: readonly Unit[];
  readonly help: string;
  readonly busy: boolean;
  onMove(unit: Unit): void;
  onCancel(): void;
}

function byArea(
  units: readonly Unit[],
  areas: Readonly<Record<Unit['area'], string>>,
  locale: string
): SelectGroup[] {
  const used = [...new Set(units.map((unit) => unit.area))];
  const groups = used.map((area) => ({
    label: areas[area],
    options: units
      .filter((unit) => unit.area === area)
      .map((unit) => ({ value: unit.code, label: unit.name }))
      .sort((a, b) => a.label.localeCompare(b.label, locale))
  }));
  return groups.sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Chooses the unit that a report belongs to. */
export const MoveForm: React.FC<MoveFormProps> = ({ units, help, busy, onMove, onCancel }) => {
  const { strings, locale } = useApp();
  const { inbox, common } = strings;
  const [code, setCode] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const chosen = units.find((unit) => unit.code === code);
  const move = (): void => {
    setTried(true);
    if (chosen) onMove(chosen);
    else document.getElementById(actionFieldId)?.focus();
  };
  return (
    <ActionForm onSubmit={move}>
      <SelectField
        id={actionFieldId}
        label={inbox.moveLabel}
        help={help}
        error={tried && !chosen ? inbox.moveEmpty : undefined}
        value={code}
        onChange={setCode}
        placeholder={inbox.moveChoose}
        groups={byArea(units, common.areas, locale)}
      />
      <ButtonRow>
        <Button type="submit" appearance="primary" busy={busy}>
          {busy ? inbox.moving : inbox.moveSend}
        </Button>
        <Button onClick={onCancel} disabled={busy}>
          {common.cancel}
        </Button>
      </ButtonRow>
    </ActionForm>
  );
};
