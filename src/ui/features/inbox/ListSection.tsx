import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

export interface ListSectionProps {
  readonly id: string;
  readonly heading: string;
  /** How many, beside the heading. */
  readonly count?: string;
  /** Order or extent of the list, in small print. */
  readonly note?: string;
  /** What stands before the list, such as why it could not be fetched. */
  readonly before?: React.ReactNode;
  /** Said instead of an empty list. */
  readonly emptyText?: string;
  /** The heading takes the focus when the row one came from is gone. */
  readonly focusTarget?: boolean;
}

const useStyles = themedStyles((theme) => ({
  root: { minWidth: 0 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${space.m}` },
  heading: { margin: 0, fontSize: fontSize.large, fontWeight: 600, outline: 'none' },
  count: { fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  before: { display: 'grid', gap: space.s, ':not(:empty)': { marginTop: space.s } },
  list: {
    margin: `${space.s} 0 0`,
    padding: 0,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: '8px',
    overflow: 'hidden',
    background: theme.semanticColors.bodyBackground
  },
  empty: {
    margin: `${space.s} 0 0`,
    padding: space.l,
    borderRadius: '8px',
    fontSize: fontSize.body,
    background: theme.semanticColors.bodyStandoutBackground
  }
}));

/** A heading with a list below it. */
export const ListSection: React.FC<ListSectionProps> = (props) => {
  const styles = useStyles();
  const focus = props.focusTarget ? { tabIndex: -1, 'data-focus': 'list' } : {};
  return (
    <section className={styles.root} aria-labelledby={props.id}>
      <div className={styles.top}>
        <h3 id={props.id} className={styles.heading} {...focus}>
          {props.heading}
        </h3>
        {props.count && <span className={styles.count}>{props.count}</span>}
      </div>
      {props.note && <p className={styles.note}>{props.note}</p>}
      {props.before && <div className={styles.before}>{props.before}</div>}
      {props.emptyText ? (
        <p className={styles.empty}>{props.emptyText}</p>
      ) : (
        props.children && <ul className={styles.list}>{props.children}</ul>
      )}
    </section>
  );
};
