import * as React from 'react';
import { Report } from '../../../domain/report/Report';
import { fillIn } from '../../../loc/fillIn';
import { formatDateTime } from '../../components/swedishTime';
import { useApp } from '../../context/AppContext';
import { ConsequenceMark } from './ConsequenceMark';
import { Fact, Facts } from './Facts';
import { RunningText } from './RunningText';
import { Names } from './useNames';

export interface ReportContentProps {
  readonly report: Report;
  /** The unit it belongs to now: another than the report's where it was moved. */
  readonly unitCode: string;
  readonly reporterName: string;
  readonly names: Names;
  /** Facts about its way here: when it arrived or was received. */
  readonly journey: readonly Fact[];
}

function useFacts({ report, unitCode, reporterName, names, journey }: ReportContentProps): Fact[] {
  const { strings, locale } = useApp();
  const { inbox, common } = strings;
  const { fields } = inbox;
  const system = names.settings?.careSystem;
  const time = (instant: string): string => formatDateTime(instant, locale);
  const optional: [string, string][] = [
    [fields.categoryText, report.categoryText],
    [system ? fillIn(fields.careReference, { system }) : fields.careReferencePlain, report.careReference],
    [fields.kiaNumber, report.kiaNumber]
  ];
  return [
    { label: fields.consequence, value: <ConsequenceMark consequence={report.consequence} /> },
    { label: fields.unit, value: names.unit(report.unitCode) },
    ...(unitCode === report.unitCode ? [] : [{ label: fields.movedTo, value: names.unit(unitCode) }]),
    { label: fields.category, value: names.category(report.categoryCode) || inbox.notStated },
    ...optional.filter(([, value]) => value).map(([label, value]) => ({ label, value })),
    { label: fields.law, value: common.laws[report.law] },
    { label: fields.eventAt, value: time(report.eventAt) },
    { label: fields.discoveredAt, value: time(report.discoveredAt) },
    { label: fields.reportedAt, value: time(report.reportedAt) },
    { label: fields.reporter, value: reporterName || inbox.nameHidden },
    ...journey
  ];
}

/** All of a report, what happened first. */
export const ReportContent: React.FC<ReportContentProps> = (props) => {
  const { inbox } = useApp().strings;
  const { report } = props;
  const facts = useFacts(props);
  return (
    <>
      <RunningText heading={inbox.fields.whatHappened} text={report.whatHappened} />
      <RunningText heading={inbox.fields.immediateAction} text={report.immediateAction || inbox.notStated} />
      {report.identityReason && (
        <RunningText heading={inbox.fields.identityReason} text={report.identityReason} />
      )}
      <Facts facts={facts} />
    </>
  );
};
