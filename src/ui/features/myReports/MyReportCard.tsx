import * as React from 'react';
import { MyReport } from '../../../app/Services';
import { ReferenceData } from '../../../app/ReferenceData';
import { fillIn } from '../../../loc/fillIn';
import { Card } from '../../components/Card';
import { fontSize, space } from '../../components/layout';
import { formatDate, formatDay } from '../../components/swedishTime';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { Message } from './Message';
import { ProgressBadge } from './ProgressBadge';
import { Question } from './Question';
import { reportProgress } from './reportProgress';

export interface MyReportCardProps {
  readonly report: MyReport;
  readonly references: ReferenceData;
  onAnswered(): void;
}

const useStyles = themedStyles((theme) => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: `${space.s} ${space.xl}` },
  what: { flex: '1 1 14rem', minWidth: 0 },
  where: { flex: '2 1 18rem', minWidth: 0 },
  number: {
    margin: 0,
    fontSize: fontSize.body,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere'
  },
  facts: { margin: `${space.xs} 0 0`, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  next: { margin: `${space.s} 0 0`, fontSize: fontSize.body, lineHeight: '1.45' },
  dialogue: { display: 'grid', gap: space.l, marginTop: space.l }
}));

/** One report: what it was, where it stands, what happens next, and what is asked or answered. */
export const MyReportCard: React.FC<MyReportCardProps> = ({ report, references, onAnswered }) => {
  const { strings, locale, clock } = useApp();
  const styles = useStyles();
  const texts = strings.myReports;
  const { receipt, number } = report;
  const unit = references.units.find(({ code }) => code === receipt.unitCode);
  const progress = reportProgress(report, references.settings, clock(), texts, (day) =>
    formatDay(day, locale)
  );
  const waitsForMe = progress.state === 'question';
  return (
    <Card as="li">
      <div className={styles.row}>
        <div className={styles.what}>
          <h3 className={styles.number}>{number}</h3>
          <p className={styles.facts}>{strings.common.kinds[receipt.kind]}</p>
          <p className={styles.facts}>
            {unit?.name ?? fillIn(texts.unknownUnit, { code: receipt.unitCode })}
          </p>
          <p className={styles.facts}>
            {fillIn(texts.reported, { date: formatDate(receipt.createdAt, locale) })}
          </p>
        </div>
        <div className={styles.where}>
          <ProgressBadge state={progress.state} />
          <p className={styles.next}>{progress.next}</p>
        </div>
      </div>
      {(waitsForMe || receipt.feedback) && (
        <div className={styles.dialogue}>
          {receipt.feedback && <Message title={texts.feedbackTitle} text={receipt.feedback} />}
          {waitsForMe && <Question key={receipt.questionAt} receipt={receipt} onAnswered={onAnswered} />}
        </div>
      )}
    </Card>
  );
};
