import * as React from 'react';
import { categoriesFor, Category, familiesOf, Law } from '../../../domain/category/Category';
import { toInstant } from '../../../domain/shared/Instant';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { fontSize, space } from '../../components/layout';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { fieldIds } from './fieldIds';
import { ReportForm } from './ReportForm';

const laws: readonly Law[] = ['undecided', 'sol', 'lss', 'hsl', 'solHsl'];

const useStyles = themedStyles((theme) => ({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: space.l },
  law: { flex: '1 1 12rem' },
  category: { flex: '3 1 18rem', minWidth: 0 },
  help: {
    margin: `${space.s} 0 0`,
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext
  },
  text: { marginTop: space.l }
}));

function useAvailableCategories(form: ReportForm): Category[] {
  const { clock } = useApp();
  const { law, eventAt } = form.draft;
  return categoriesFor(form.references.data?.categories ?? [], law, eventAt || toInstant(clock()));
}

const CategoryText: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const { draft, change, errors } = form;
  return (
    <div className={styles.text}>
      <TextField
        id={fieldIds.categoryText}
        label={strings.report.category.text}
        error={errors.categoryText}
        value={draft.categoryText}
        onChange={(categoryText) => change({ categoryText })}
      />
      <IdentityNumberWarning
        fieldId={fieldIds.categoryText}
        text={draft.categoryText}
        onMask={(categoryText) => change({ categoryText })}
      />
    </div>
  );
};

/** The act and what it is about. The act may stay undecided; it only narrows the categories. */
export const CategorySection: React.FC<{ form: ReportForm }> = ({ form }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const { draft, change, errors } = form;
  const { common, report } = strings;
  const available = useAvailableCategories(form);
  const chosen = available.find((category) => category.code === draft.categoryCode);
  const choose = (categoryCode: string): void => {
    // Words for a category that asks for none would be sent unseen.
    const asksForWords = available.some(({ code, needsText }) => code === categoryCode && needsText);
    change(asksForWords ? { categoryCode } : { categoryCode, categoryText: '' });
  };
  const groups = familiesOf(draft.law).map((family) => ({
    label: common.categoryFamilies[family],
    options: available
      .filter((category) => category.family === family)
      .map((category) => ({ value: category.code, label: category.name }))
  }));
  return (
    <div>
      <div className={styles.row}>
        <div className={styles.category}>
          <SelectField
            id={fieldIds.categoryCode}
            label={report.category.label}
            help={form.references.data ? undefined : report.category.loading}
            // Suspected misconduct is due at once: those who investigate choose for the reporter.
            optional={draft.kind === 'misconduct'}
            error={errors.categoryCode}
            placeholder={report.category.placeholder}
            groups={groups.filter((group) => group.options.length > 0)}
            value={chosen?.code ?? ''}
            onChange={choose}
          />
        </div>
        <div className={styles.law}>
          <SelectField
            id={fieldIds.law}
            label={report.law.label}
            options={laws.map((value) => ({ value, label: common.laws[value] }))}
            value={draft.law}
            onChange={(law) => change({ law: law as Law })}
          />
        </div>
      </div>
      <div role="status">{chosen?.help && <p className={styles.help}>{chosen.help}</p>}</div>
      {chosen?.needsText && <CategoryText form={form} />}
    </div>
  );
};
