import * as React from 'react';
import { formatDateTime } from '../../components/swedishTime';
import { Button } from '../../components/Button';
import { fontSize } from '../../components/layout';
import { StatusMessage } from '../../components/StatusMessage';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { ClaimMessage, useClaim } from './ClaimMessage';
import { DetailFrame } from './DetailFrame';
import { entryKey, findCase, WaitingReport } from './inboxItem';
import { ReportActions } from './ReportActions';
import { ReportContent } from './ReportContent';
import { Trouble } from './Trouble';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

export interface ReportDetailProps {
  readonly item: WaitingReport;
  readonly model: InboxModel;
  readonly names: Names;
}

const useStyles = themedStyles((theme) => ({
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

const GoneMessage: React.FC<Omit<ReportDetailProps, 'names'>> = ({ item, model }) => {
  const { inbox } = useApp().strings;
  const found = findCase(model.lists.content, item.receipt.ref);
  return (
    <StatusMessage tone="warning" live="alert">
      <p>{inbox.gone}</p>
      {found && (
        <p>
          <Button onClick={() => model.choose({ type: 'case', item: found })}>{inbox.goneOpenCase}</Button>
        </p>
      )}
    </StatusMessage>
  );
};

/** A report that waits: all of it, and what one can do. */
export const ReportDetail: React.FC<ReportDetailProps> = ({ item, model, names }) => {
  const { strings, locale } = useApp();
  const { inbox, common } = strings;
  const styles = useStyles();
  const { report, reporterName, arrivedAt, number } = item.entry;
  const claim = useClaim({ item, model });
  return (
    <DetailFrame
      facts={[number, common.kinds[report.kind]]}
      title={names.category(report.categoryCode) || common.kinds[report.kind]}
      onBack={model.selection.close}
    >
      <ReportContent
        report={report}
        unitCode={item.receipt.unitCode}
        reporterName={reporterName}
        names={names}
        journey={[{ label: inbox.fields.arrivedAt, value: formatDateTime(arrivedAt, locale) }]}
      />
      {model.gone ? (
        <GoneMessage item={item} model={model} />
      ) : (
        <>
          <p className={styles.note}>
            {inbox.receiveHelp} {inbox.neverEdited}
          </p>
          {claim ? (
            <ClaimMessage claim={claim} item={item} model={model} />
          ) : (
            <ReportActions item={item} model={model} names={names} />
          )}
        </>
      )}
      <Trouble model={model} itemKey={entryKey(item)} />
    </DetailFrame>
  );
};
