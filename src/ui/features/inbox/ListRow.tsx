import * as React from 'react';
import { Instant } from '../../../domain/shared/Instant';
import { focusRing, fontSize, gentleTransition, space, touchHeight } from '../../components/layout';
import { formatDateTime } from '../../components/swedishTime';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { timeSince } from './waitingTime';

export interface ListRowProps {
  /** Found by it when the focus is to go back to the row. */
  readonly rowKey: string;
  readonly number: string;
  readonly title: string;
  readonly at: Instant;
  /** What stands below the title: lines of facts such as kind and unit. */
  readonly lines: readonly (readonly string[])[];
  /** Marks of consequence or status. */
  readonly marks?: React.ReactNode;
  /** What needs attention before anything else. */
  readonly remarks?: readonly string[];
  readonly chosen: boolean;
  onChoose(): void;
}

const useStyles = themedStyles((theme) => ({
  item: {
    listStyle: 'none',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-child': { borderTop: 0 }
  },
  row: [
    {
      boxSizing: 'border-box',
      display: 'block',
      position: 'relative',
      width: '100%',
      minHeight: touchHeight,
      padding: `${space.m} ${space.l}`,
      font: 'inherit',
      fontSize: fontSize.body,
      lineHeight: '1.4',
      textAlign: 'left',
      color: theme.semanticColors.bodyText,
      background: 'transparent',
      border: 0,
      cursor: 'pointer',
      overflowWrap: 'anywhere',
      ':hover': { background: theme.semanticColors.bodyBackgroundHovered },
      ':focus-visible': { zIndex: 1 }
    },
    gentleTransition('background-color'),
    focusRing(theme)
  ],
  chosen: {
    background: theme.semanticColors.bodyBackgroundChecked,
    borderLeft: `4px solid ${theme.palette.themePrimary}`,
    paddingLeft: 'calc(1rem - 4px)',
    ':hover': { background: theme.semanticColors.bodyBackgroundChecked }
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${space.m}`,
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext,
    fontVariantNumeric: 'tabular-nums'
  },
  title: { display: 'block', fontWeight: 600 },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${space.xs} ${space.s}`,
    marginTop: space.xs
  },
  line: { display: 'block', fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  remark: { display: 'block', marginTop: space.xs, fontSize: fontSize.small, fontWeight: 600 }
}));

/** One line of a list, all of it to press. */
export const ListRow: React.FC<ListRowProps> = (props) => {
  const { strings, locale, clock } = useApp();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-row={props.rowKey}
        className={`${styles.row} ${props.chosen ? styles.chosen : ''}`}
        aria-current={props.chosen || undefined}
        onClick={props.onChoose}
      >
        <span className={styles.top}>
          <span>{props.number}</span>{' '}
          <time dateTime={props.at} title={formatDateTime(props.at, locale)}>
            {timeSince(props.at, clock(), locale, strings.inbox.justNow)}
          </time>
        </span>{' '}
        <span className={styles.title}>{props.title}</span>{' '}
        {props.lines.map((facts, index) => (
          <span key={index} className={styles.line}>
            {facts.join(' · ')}{' '}
          </span>
        ))}
        {props.marks && <span className={styles.bottom}>{props.marks}</span>}
        {props.remarks?.map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}{' '}
          </span>
        ))}
      </button>
    </li>
  );
};
