import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorMessage } from '../../components/ErrorMessage';
import { fontSize, space } from '../../components/layout';
import { Loading } from '../../components/Loading';
import { formatTime } from '../../components/swedishTime';
import { themedStyles } from '../../components/themedStyles';
import { ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';
import { References, useReferences } from '../../context/useReferences';
import { MyReportCard } from './MyReportCard';
import { MyReportsState, useMyReports } from './useMyReports';

const useStyles = themedStyles((theme) => ({
  root: { maxWidth: '60rem', display: 'grid', gap: space.xl },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: space.m
  },
  refresh: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space.m,
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext
  },
  list: { display: 'grid', gap: space.m, margin: 0, padding: 0 }
}));

const Refresh: React.FC<{ mine: MyReportsState }> = ({ mine }) => {
  const { strings, locale } = useApp();
  const styles = useStyles();
  const { fetchedAt } = mine;
  return (
    <div className={styles.refresh}>
      <span role="status">
        {fetchedAt && fillIn(strings.myReports.refreshed, { time: formatTime(fetchedAt, locale) })}
      </span>
      <Button busy={mine.loading} onClick={mine.refresh}>
        {strings.common.refresh}
      </Button>
    </div>
  );
};

const Reports: React.FC<{ mine: MyReportsState; references: References }> = ({ mine, references }) => {
  const { strings, navigate, canNavigate } = useApp();
  const styles = useStyles();
  const texts = strings.myReports;
  const { reports } = mine;
  if (!reports) return mine.loading ? <Loading text={texts.loading} /> : null;
  if (reports.length === 0) {
    return (
      <EmptyState title={texts.empty.title} text={texts.empty.text}>
        {canNavigate && (
          <Button appearance="primary" onClick={() => navigate('report')}>
            {texts.empty.action}
          </Button>
        )}
      </EmptyState>
    );
  }
  const { data } = references;
  if (!data) return references.error === undefined ? <Loading text={texts.loading} /> : null;
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <MyReportCard key={report.number} report={report} references={data} onAnswered={mine.refresh} />
      ))}
    </ul>
  );
};

/** Mina rapporter: nobody who reports is left without an answer. */
export const MyReportsView: React.FC = () => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.myReports;
  const mine = useMyReports();
  const references = useReferences();
  const error = mine.error ?? (references.data ? undefined : references.error);
  const retry = mine.error === undefined ? references.reload : mine.refresh;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <ViewHeading lead={texts.lead}>{texts.title}</ViewHeading>
        <Refresh mine={mine} />
      </div>
      {error !== undefined && <ErrorMessage error={error} title={texts.failed} onRetry={retry} />}
      <Reports mine={mine} references={references} />
    </div>
  );
};
