import * as React from 'react';
import { ReceivedCase } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { StatusMessage } from '../../components/StatusMessage';
import { fontSize } from '../../components/layout';
import { formatDateTime } from '../../components/swedishTime';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { CaseActionsPanel } from './CaseActionsPanel';
import { DetailFrame } from './DetailFrame';
import { sayWhen } from './describeClaim';
import { Fact } from './Facts';
import { caseKey } from './inboxItem';
import { statusOf } from './ReceivedList';
import { ReportContent } from './ReportContent';
import { RunningText } from './RunningText';
import { StatusMark } from './StatusMark';
import { Trouble } from './Trouble';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

export interface CaseDetailProps {
  readonly item: ReceivedCase;
  readonly model: InboxModel;
  readonly names: Names;
}

const useStyles = themedStyles((theme) => ({
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

function useJourney({ found }: ReceivedCase): Fact[] {
  const { strings, locale } = useApp();
  const { fields } = strings.inbox;
  const received = found.receivedAt && {
    label: fields.receivedAt,
    value: formatDateTime(found.receivedAt, locale)
  };
  return [...(received ? [received] : []), { label: fields.receivedBy, value: found.receivedByName }];
}

const Conversation: React.FC<{ item: ReceivedCase }> = ({ item }) => {
  const app = useApp();
  const { inbox } = app.strings;
  const { found, receipt } = item;
  const given = receipt?.feedbackAt && fillIn(inbox.feedbackAt, { when: sayWhen(receipt.feedbackAt, app) });
  return (
    <>
      <RunningText heading={inbox.dialogueHeading} text={found.dialogue || inbox.dialogueNone} />
      {receipt && statusOf(item) === 'question' && (
        <StatusMessage>{fillIn(inbox.openQuestion, { question: receipt.question })}</StatusMessage>
      )}
      {receipt?.feedback && (
        <RunningText heading={inbox.feedbackHeading} note={given} text={receipt.feedback} />
      )}
    </>
  );
};

/** Actions, or why there are none. A hidden name is told of in a closed case too: its feedback is not shown here. */
const WhatToDo: React.FC<Pick<CaseDetailProps, 'item' | 'model'>> = ({ item, model }) => {
  const { inbox } = useApp().strings;
  const styles = useStyles();
  if (!item.receipt) return <p className={styles.note}>{inbox.onlyReadNameHidden}</p>;
  if (statusOf(item) === 'closed') return null;
  if (!item.mayChange) return <p className={styles.note}>{inbox.onlyRead}</p>;
  return <CaseActionsPanel item={item} model={model} />;
};

/** A received case: the report as it was, what has been asked and answered, and what one can do. */
export const CaseDetail: React.FC<CaseDetailProps> = ({ item, model, names }) => {
  const { inbox, common } = useApp().strings;
  const { found } = item;
  return (
    <DetailFrame
      facts={[found.number, common.kinds[found.report.kind]]}
      title={names.category(found.report.categoryCode) || common.kinds[found.report.kind]}
      marks={<StatusMark>{inbox.statuses[statusOf(item)]}</StatusMark>}
      onBack={model.selection.close}
    >
      <ReportContent
        report={found.report}
        unitCode={item.receipt?.unitCode ?? found.report.unitCode}
        reporterName={found.reporterName}
        names={names}
        journey={useJourney(item)}
      />
      <Conversation item={item} />
      <WhatToDo item={item} model={model} />
      <Trouble model={model} itemKey={caseKey(item)} />
    </DetailFrame>
  );
};
