import * as React from 'react';
import { ReferenceData } from '../../../app/ReferenceData';
import { SentReport } from '../../../app/Services';
import { Report } from '../../../domain/report/Report';
import { routeOf } from '../../../domain/report/route';
import { receiptProgress } from '../../../domain/receipt/receiptProgress';
import { addDays, localDate } from '../../../domain/shared/swedishTime';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { Card } from '../../components/Card';
import { fontSize, space } from '../../components/layout';
import { formatDay } from '../../components/swedishTime';
import { themedStyles } from '../../components/themedStyles';
import { ArrivalContext, ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';

export interface ReportReceiptProps {
  readonly sent: SentReport;
  readonly report: Report;
  readonly references: ReferenceData | undefined;
  onAnother(): void;
}

const useStyles = themedStyles((theme) => ({
  root: { maxWidth: '46rem', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: space.xl },
  numberLabel: { margin: 0, fontSize: fontSize.body, color: theme.semanticColors.bodySubtext },
  number: {
    margin: `${space.xs} 0`,
    fontSize: fontSize.display,
    fontWeight: 600,
    lineHeight: '1.2',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere'
  },
  help: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  nextTitle: { margin: `0 0 ${space.s}`, fontSize: fontSize.large, fontWeight: 600 },
  steps: {
    display: 'grid',
    gap: space.s,
    margin: 0,
    paddingLeft: '1.25rem',
    fontSize: fontSize.body,
    lineHeight: '1.5'
  }
}));

type Texts = Strings['report']['receipt'];

/** Who reads it, and by when as soon as the settings are known. */
function receiveStep(props: ReportReceiptProps, texts: Texts, locale: string): string {
  const { report, references, sent } = props;
  const { box } = routeOf(report);
  const unit = references?.units.find(({ code }) => code === report.unitCode)?.name ?? report.unitCode;
  if (!references) return texts.receiveSoon;
  const sentAt = new Date(sent.receipt.createdAt);
  const { due } = receiptProgress({ ...sent.receipt, status: 'sent' }, false, references.settings, sentAt);
  const date = due ? formatDay(due, locale) : '';
  const text = { unit: texts.receiveUnit, protected: texts.receiveProtected, quality: texts.receiveQuality };
  return fillIn(text[box.kind], { unit, date });
}

function nextSteps(props: ReportReceiptProps, texts: Texts, locale: string): string[] {
  const steps = [receiveStep(props, texts, locale), texts.question];
  const within = props.references?.settings.feedbackWithinDays;
  if (within === undefined) return steps;
  const due = addDays(localDate(props.sent.receipt.createdAt), within);
  return [...steps, fillIn(texts.feedback, { date: formatDay(due, locale) })];
}

/** After sending: the number, what happens next and by when. */
export const ReportReceipt: React.FC<ReportReceiptProps> = (props) => {
  const { strings, locale, navigate, canNavigate } = useApp();
  const styles = useStyles();
  const texts = strings.report.receipt;
  return (
    <ArrivalContext.Provider value={{ navigated: true }}>
      <div className={styles.root}>
        <ViewHeading>{texts.title}</ViewHeading>
        <Card appearance="quiet">
          <p className={styles.numberLabel}>{texts.number}</p>
          <p className={styles.number}>{props.sent.number}</p>
          {canNavigate && <p className={styles.help}>{texts.numberHelp}</p>}
        </Card>
        <section>
          <h3 className={styles.nextTitle}>{texts.nextTitle}</h3>
          <ol className={styles.steps}>
            {nextSteps(props, texts, locale).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <ButtonRow>
          {canNavigate && (
            <Button appearance="primary" onClick={() => navigate('myReports')}>
              {texts.myReports}
            </Button>
          )}
          <Button onClick={props.onAnother}>{texts.another}</Button>
        </ButtonRow>
      </div>
    </ArrivalContext.Provider>
  );
};
