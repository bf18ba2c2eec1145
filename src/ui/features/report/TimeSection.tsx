import * as React from 'react';
import { toInstant } from '../../../domain/shared/Instant';
import { CheckboxField } from '../../components/CheckboxField';
import { DateTimeField } from '../../components/DateTimeField';
import { space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

const useStyles = themedStyles(() => ({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: `${space.s} ${space.xl}` }
}));

/** When it happened: just now unless one says otherwise, and discovered at once. */
export const TimeSection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings, clock } = useApp();
  const styles = useStyles();
  const texts = strings.report.time;
  const { draft, change, errors } = form;
  const now = toInstant(clock());
  return (
    <div className={styles.row}>
      <DateTimeField
        id={fieldIds.eventAt}
        label={draft.kind === 'risk' ? texts.eventRisk : texts.event}
        error={errors.eventAt}
        value={draft.eventAt}
        max={now}
        onChange={(eventAt) => change({ eventAt })}
      />
      {draft.discoveredLater && (
        <DateTimeField
          id={fieldIds.discoveredAt}
          label={texts.discovered}
          error={errors.discoveredAt}
          value={draft.discoveredAt}
          max={now}
          onChange={(discoveredAt) => change({ discoveredAt })}
        />
      )}
      <CheckboxField
        id={`${fieldIds.discoveredAt}-later`}
        label={texts.discoveredLater}
        checked={draft.discoveredLater}
        onChange={(discoveredLater) => change({ discoveredLater })}
      />
    </div>
  );
};
