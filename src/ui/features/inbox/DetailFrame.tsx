import * as React from 'react';
import { Button } from '../../components/Button';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';

export interface DetailFrameProps {
  readonly number: string;
  readonly title: string;
  readonly marks?: React.ReactNode;
  onBack(): void;
}

const useStyles = themedStyles((theme) => ({
  root: { display: 'grid', gap: space.l, minWidth: 0 },
  number: {
    margin: 0,
    fontSize: fontSize.small,
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
export const DetailFrame: React.FC<DetailFrameProps> = ({ number, title, marks, onBack, children }) => {
  const { inbox } = useApp().strings;
  const styles = useStyles();
  return (
    <article className={styles.root} aria-labelledby="qms-inbox-detail">
      <div>
        <Button appearance="quiet" onClick={onBack}>
          {inbox.back}
        </Button>
        <h3 id="qms-inbox-detail" tabIndex={-1} className={styles.heading} data-focus="detail">
          <span className={styles.number}>{number}</span>
          <br />
          {title}
        </h3>
        {marks && <div className={styles.marks}>{marks}</div>}
      </div>
      {children}
    </article>
  );
};
