import * as React from 'react';
import { MonthlyOverview } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { MonthName } from './monthNames';
import { useTableStyles } from './tableStyles';

export interface MonthTableProps {
  readonly overview: MonthlyOverview;
  readonly names: readonly MonthName[];
  categoryName(code: string): string;
  readonly chosen?: string;
  onChoose(code: string): void;
}

type TableStyles = ReturnType<typeof useTableStyles>;

const Head: React.FC<{ names: readonly MonthName[]; styles: TableStyles }> = ({ names, styles }) => {
  const { overview } = useApp().strings;
  return (
    <thead>
      <tr>
        <th scope="col" className={`${styles.head} ${styles.first}`}>
          {overview.category}
        </th>
        {names.map((name) => (
          <th key={name.long} scope="col" className={`${styles.head} ${styles.number}`}>
            <abbr title={name.long} className={styles.abbreviation}>
              {name.short.replace('.', '')}
            </abbr>
          </th>
        ))}
        <th scope="col" className={`${styles.head} ${styles.number}`}>
          {overview.total}
        </th>
      </tr>
    </thead>
  );
};

const Numbers: React.FC<{ months: readonly number[]; total: number; styles: TableStyles }> = (props) => {
  const { locale } = useApp();
  const { months, total, styles } = props;
  const format = new Intl.NumberFormat(locale);
  return (
    <>
      {months.map((count, month) => (
        <td key={month} className={`${styles.cell} ${styles.number} ${count === 0 ? styles.zero : ''}`}>
          {format.format(count)}
        </td>
      ))}
      <td className={`${styles.cell} ${styles.number} ${styles.total}`}>{format.format(total)}</td>
    </>
  );
};

/** Categories by month. On a narrow page it scrolls in its own region and the names stay. */
export const MonthTable: React.FC<MonthTableProps> = (props) => {
  const { overview, names, categoryName, chosen, onChoose } = props;
  const texts = useApp().strings.overview;
  const styles = useTableStyles();
  return (
    <div>
      <p className={styles.hint}>{texts.scrollHint}</p>
      <div className={styles.region} role="region" aria-label={texts.tableRegion} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{fillIn(texts.caption, { year: overview.year })}</caption>
          <Head names={names} styles={styles} />
          <tbody>
            {overview.rows.map(({ categoryCode, months, total }) => (
              <tr key={categoryCode} className={categoryCode === chosen ? styles.chosen : undefined}>
                <th scope="row" className={`${styles.cell} ${styles.first}`}>
                  <button
                    type="button"
                    className={styles.choose}
                    aria-pressed={categoryCode === chosen}
                    onClick={() => onChoose(categoryCode)}
                  >
                    {categoryName(categoryCode)}
                  </button>
                </th>
                <Numbers months={months} total={total} styles={styles} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles.sum}>
              <th scope="row" className={`${styles.cell} ${styles.first}`}>
                {texts.total}
              </th>
              <Numbers months={overview.monthTotals} total={overview.total} styles={styles} />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
};
