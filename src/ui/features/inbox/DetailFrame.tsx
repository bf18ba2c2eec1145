import * as React from 'react';
import { Button } from '../../components/Button';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { insideWide } from './insideWide';
import { useApp } from '../../context/AppContext';

export interface DetailFrameProps {
  /** Number and kind, in small print above the title. */
  readonly facts: readonly string[];
  readonly title: string;
  readonly marks?: React.ReactNode;
  onBack(): void;
}

const useStyles = themedStyles((theme) => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '1.25rem',
    minWidth: 0
  },
  // On a wide page the list stays in view: the way back is aside, and the heading comes first to the eye.
  top: {
    [insideWide]: {
      display: 'flex',
      flexDirection: 'row-reverse',
      justifyContent: 'space-between',
      gap: space.l
    }
  },
  back: { flex: 'none', marginLeft: '-0.3125rem', [insideWide]: { margin: '-0.5rem -0.3125rem 0 0' } },
  facts: {
    margin: 0,
    fontSize: fontSize.small,
    fontWeight: 400,
    color: theme.semanticColors.bodySubtext,
    fontVariantNumeric: 'tabular-nums'
  },
  heading: {
    margin: 0,
    fontSize: '1.25rem',
    fontWeight: 600,
    lineHeight: '1.3',
    overflowWrap: 'anywhere',
    outline: 'none'
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: space.s, marginTop: space.xs }
}));

/** What is open: its heading takes the focus, and one can go back to where one was in the list. */
export const DetailFrame: React.FC<DetailFrameProps> = ({ facts, title, marks, onBack, children }) => {
  const { inbox } = useApp().strings;
  const styles = useStyles();
  return (
    <article className={styles.root} aria-labelledby="qms-inbox-detail">
      <div className={styles.top}>
        <div className={styles.back}>
          <Button appearance="quiet" onClick={onBack}>
            {inbox.back}
          </Button>
        </div>
        <div>
          <h3 id="qms-inbox-detail" tabIndex={-1} className={styles.heading} data-focus="detail">
            <span className={styles.facts}>{facts.join(' · ')}</span>
            <br />
            {title}
          </h3>
          {marks && <div className={styles.marks}>{marks}</div>}
        </div>
      </div>
      {children}
    </article>
  );
};
