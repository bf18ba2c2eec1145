import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { MonthChart } from './MonthChart';
import { MonthName } from './monthNames';

export interface OverviewChartProps {
  readonly year: number;
  /** Name of the chosen category; undefined for all. */
  readonly category?: string;
  readonly months: readonly number[];
  readonly names: readonly MonthName[];
  onShowAll(): void;
}

const useStyles = themedStyles((theme) => ({
  figure: {
    boxSizing: 'border-box',
    margin: 0,
    padding: space.l,
    maxWidth: '34rem',
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: '8px',
    background: theme.semanticColors.bodyBackground
  },
  heading: { margin: `0 0 ${space.s}`, fontSize: fontSize.body, fontWeight: 600 },
  help: { margin: `${space.s} 0 0`, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

/** The chart with what it shows in words. */
export const OverviewChart: React.FC<OverviewChartProps> = (props) => {
  const { overview } = useApp().strings;
  const styles = useStyles();
  const name = props.category ?? overview.allCategories;
  const values = { name, year: props.year };
  return (
    <figure className={styles.figure}>
      <h3 className={styles.heading}>{fillIn(overview.chartHeading, values)}</h3>
      <MonthChart label={fillIn(overview.chartLabel, values)} months={props.months} names={props.names} />
      {props.category ? (
        <Button appearance="quiet" onClick={props.onShowAll}>
          {overview.showAll}
        </Button>
      ) : (
        <p className={styles.help}>{overview.filterHelp}</p>
      )}
    </figure>
  );
};
