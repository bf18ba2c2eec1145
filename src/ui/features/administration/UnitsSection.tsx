import * as React from 'react';
import { AdministrationServices } from '../../../app/Services';
import { ErrorMessage } from '../../components/ErrorMessage';
import { Loading } from '../../components/Loading';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { useSectionStyles } from './sectionStyles';
import { UnitForm } from './UnitForm';
import { Answer } from './useAnswer';
import { useUnitForm } from './useUnitForm';

type Units = Awaited<ReturnType<AdministrationServices['listUnits']>>;

export interface UnitsSectionProps {
  readonly services: AdministrationServices;
  readonly units: Answer<Units>;
  onAdded(): void;
}

const useStyles = themedStyles((theme) => ({
  // A narrow page scrolls the table, not itself.
  frame: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: fontSize.body,
    textAlign: 'left',
    'th, td': { padding: space.s, borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
    th: { fontWeight: 600 }
  }
}));

export const UnitsSection: React.FC<UnitsSectionProps> = ({ services, units, onAdded }) => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration.units;
  const { value, error, waiting, ask } = units;
  const taken = (value ?? []).map((unit) => unit.code);
  const form = useUnitForm(services, taken, texts.add, onAdded);
  return (
    // The table below is the region of this name: it scrolls by itself and must be reached by keyboard.
    <div className={styles.section}>
      <h3 id="administration-units" className={styles.heading}>
        {texts.heading}
      </h3>
      {error !== undefined && (
        <ErrorMessage error={error} title={texts.failed} onRetry={ask} retrying={waiting} />
      )}
      {waiting && !value && <Loading text={texts.loading} />}
      {value?.length === 0 && <p className={styles.text}>{texts.none}</p>}
      {value && value.length > 0 && <UnitTable units={value} />}
      <UnitForm form={form} />
    </div>
  );
};

const UnitTable: React.FC<{ readonly units: Units }> = ({ units }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.administration.units;
  const areas: Readonly<Record<string, string>> = strings.common.areas;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-labelledby="administration-units">
      <table className={styles.table}>
        <thead>
          <tr>
            {(['code', 'name', 'area', 'active'] as const).map((key) => (
              <th key={key} scope="col">
                {texts.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code}>
              <th scope="row">{unit.code}</th>
              <td>{unit.name}</td>
              <td>{areas[unit.area] ?? unit.area}</td>
              <td>{unit.active ? texts.yes : texts.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
