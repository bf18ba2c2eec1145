import * as React from 'react';
import { Consequence } from '../../../domain/report/Report';
import { ChoiceTiles } from '../../components/ChoiceTiles';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

const consequences: readonly Consequence[] = ['none', 'minor', 'moderate', 'significant', 'catastrophic'];

/** What it meant for the individual, or could have meant where nothing came of it. */
export const ConsequenceSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const texts = strings.report.consequence;
  const { kind, consequence } = form.draft;
  const possible = kind === 'risk' || kind === 'nearMiss';
  return (
    <ChoiceTiles
      id={fieldIds.consequence}
      layout="list"
      label={possible ? texts.labelPossible : texts.label}
      optional={possible}
      error={form.errors.consequence}
      value={consequence}
      choices={consequences.map((value) => ({
        value,
        label: strings.common.consequences[value],
        hint: texts.hints[value]
      }))}
      onChange={(chosen) => form.change({ consequence: chosen })}
    />
  );
};
