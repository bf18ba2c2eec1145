import * as React from 'react';
import { MonthlyOverview } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { isQmsError } from '../../../domain/shared/QmsError';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorMessage } from '../../components/ErrorMessage';
import { Loading } from '../../components/Loading';
import { fontSize, space, visuallyHidden } from '../../components/layout';
import { SelectField } from '../../components/SelectField';
import { StatusMessage } from '../../components/StatusMessage';
import { themedStyles } from '../../components/themedStyles';
import { ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';
import { CategoriesWithoutCases } from './CategoriesWithoutCases';
import { monthNames } from './monthNames';
import { MonthTable } from './MonthTable';
import { OverviewChart } from './OverviewChart';
import { sliceOf } from './overviewSlice';
import { useCategoryNames } from './useCategoryNames';
import { OverviewModel, useOverview } from './useOverview';

/** Beside each other where the web part itself has room for both. */
const wide = '@container (min-width: 68rem)';

const useStyles = themedStyles((theme) => ({
  root: { containerType: 'inline-size', display: 'grid', gap: space.l, color: theme.semanticColors.bodyText },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: space.l
  },
  year: { minWidth: '7rem' },
  counted: { margin: 0, fontSize: fontSize.large, fontWeight: 600 },
  how: { margin: `${space.xs} 0 0`, fontSize: fontSize.body, color: theme.semanticColors.bodySubtext },
  columns: {
    display: 'grid',
    gap: space.l,
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { gridTemplateColumns: 'minmax(0, 7fr) minmax(16rem, 4fr)' }
  },
  hidden: visuallyHidden
}));

interface ContentProps {
  readonly overview: MonthlyOverview;
  readonly model: OverviewModel;
  categoryName(code: string): string;
}

const Content: React.FC<ContentProps> = ({ overview, model, categoryName }) => {
  const { strings, locale } = useApp();
  const texts = strings.overview;
  const styles = useStyles();
  const names = React.useMemo(() => monthNames(locale), [locale]);
  const { months, shown, total } = sliceOf(overview, model.category);
  const number = new Intl.NumberFormat(locale);
  const category = model.category === undefined ? undefined : categoryName(model.category);
  const rows = overview.rows.filter((row) => row.total > 0);
  const empty = overview.rows.filter((row) => row.total === 0).map((row) => categoryName(row.categoryCode));
  const columns = React.useRef<HTMLDivElement>(null);
  // The button that asks for it goes away: the focus returns to where the category was chosen.
  const showAll = (): void => {
    columns.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    model.showAll();
  };
  if (total === 0) {
    return <EmptyState title={fillIn(texts.noneTitle, { year: overview.year })} text={texts.noneText} />;
  }
  return (
    <>
      <div>
        <p className={styles.counted}>
          {fillIn(texts.counted, { shown: number.format(shown), total: number.format(total) })}
        </p>
        <p className={styles.how}>{texts.countedHow}</p>
      </div>
      <div ref={columns} className={styles.columns}>
        <div>
          <MonthTable
            overview={{ ...overview, rows }}
            names={names}
            categoryName={categoryName}
            chosen={model.category}
            onChoose={model.toggleCategory}
          />
          <CategoriesWithoutCases names={empty} />
        </div>
        <OverviewChart
          year={overview.year}
          category={category}
          months={months}
          names={names}
          onShowAll={showAll}
        />
      </div>
      <div role="status" className={styles.hidden}>
        {category && fillIn(texts.chosen, { name: category, count: number.format(shown) })}
      </div>
    </>
  );
};

/** Most people report and receive nothing: the cases are not theirs to read, and nothing is wrong. */
const NotMine: React.FC = () => {
  const { strings, canNavigate, navigate } = useApp();
  const texts = strings.overview;
  return (
    <EmptyState title={texts.deniedTitle} text={texts.deniedText}>
      {canNavigate && (
        <Button onClick={() => navigate('myReports')}>{strings.common.navigation.myReports}</Button>
      )}
    </EmptyState>
  );
};

const YearField: React.FC<{ model: OverviewModel; overview: MonthlyOverview }> = ({ model, overview }) => {
  const texts = useApp().strings.overview;
  const years = [...new Set([overview.year, ...overview.years])].sort((a, b) => b - a);
  return (
    <SelectField
      id="qms-overview-year"
      label={texts.year}
      value={String(model.year ?? overview.year)}
      onChange={(year) => model.chooseYear(Number(year))}
      options={years.map((year) => ({ value: String(year), label: String(year) }))}
    />
  );
};

/** Cases by month and category: what the person may see, counted. */
export const Overview: React.FC = () => {
  const model = useOverview();
  const texts = useApp().strings.overview;
  const styles = useStyles();
  const { overview, loading, error } = model;
  // A list that one has no rights on at all may be answered as one that is not there.
  const isDenied = isQmsError(error, 'denied') || isQmsError(error, 'notFound');
  const { nameOf, missing } = useCategoryNames(overview?.rows.map((row) => row.categoryCode) ?? []);
  return (
    <div className={styles.root} aria-busy={loading}>
      <div className={styles.top}>
        <ViewHeading>{texts.title}</ViewHeading>
        <div className={styles.year}>{overview && <YearField model={model} overview={overview} />}</div>
      </div>
      {missing && <StatusMessage tone="warning">{texts.namesMissing}</StatusMessage>}
      {isDenied && <NotMine />}
      {error !== undefined && !isDenied && (
        <ErrorMessage title={texts.failed} error={error} onRetry={model.reload} retrying={loading} />
      )}
      {loading && <Loading text={texts.loading} />}
      {!loading && !error && overview && <Content overview={overview} model={model} categoryName={nameOf} />}
    </div>
  );
};
