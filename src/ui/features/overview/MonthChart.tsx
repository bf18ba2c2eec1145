import * as React from 'react';
import { themedStyles } from '../../components/themedStyles';
import { chartLines } from './chartScale';
import { MonthName } from './monthNames';

export interface MonthChartProps {
  /** What it shows, and where the same numbers stand as text. */
  readonly label: string;
  readonly months: readonly number[];
  readonly names: readonly MonthName[];
}

/** In units of the drawing, which is stretched to the width of its room. */
const size = { width: 380, height: 220, left: 32, right: 2, top: 18, bottom: 24 };
const plot = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const barShare = 0.66;

const useStyles = themedStyles((theme) => ({
  svg: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  line: { stroke: theme.semanticColors.bodyDivider, strokeWidth: 1 },
  bar: { fill: theme.palette.themePrimary, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  axis: { fontSize: 11, fill: theme.semanticColors.bodySubtext, fontVariantNumeric: 'tabular-nums' },
  // Outlined in the ground, so that a line behind a number does not cross it out.
  value: {
    fontSize: 11,
    fontWeight: 600,
    fill: theme.semanticColors.bodyText,
    stroke: theme.semanticColors.bodyBackground,
    strokeWidth: 3,
    paintOrder: 'stroke'
  }
}));

/** Bars per month. The numbers stand above the bars; the table beside it is its text. */
export const MonthChart: React.FC<MonthChartProps> = ({ label, months, names }) => {
  const styles = useStyles();
  const lines = chartLines(Math.max(...months));
  const top = lines[lines.length - 1];
  const y = (value: number): number => size.top + plot.height * (1 - value / top);
  const slot = plot.width / months.length;
  return (
    <svg className={styles.svg} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {lines.map((value) => (
        <g key={value}>
          <line
            className={styles.line}
            x1={size.left}
            x2={size.width - size.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={styles.axis} x={size.left - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {months.map((count, month) => {
        const middle = size.left + slot * (month + 0.5);
        const width = slot * barShare;
        return (
          <g key={names[month].long}>
            <rect
              className={styles.bar}
              x={middle - width / 2}
              y={y(count)}
              width={width}
              height={y(0) - y(count)}
              rx={2}
            />
            {count > 0 && (
              <text className={styles.value} x={middle} y={y(count) - 5} textAnchor="middle">
                {count}
              </text>
            )}
            <text className={styles.axis} x={middle} y={size.height - 6} textAnchor="middle">
              {names[month].short.replace('.', '')}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
