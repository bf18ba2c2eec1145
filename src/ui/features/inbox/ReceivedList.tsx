import * as React from 'react';
import { ReceivedCase } from '../../../app/Services';
import { useApp } from '../../context/AppContext';
import { caseKey } from './inboxItem';
import { isText, lateRemark } from './lateRemark';
import { ListRow } from './ListRow';
import { StatusMark } from './StatusMark';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

/** The word for where a case stands, seen from the person who reported it where their receipt may be read. */
export function statusOf({ found, receipt }: ReceivedCase): 'received' | 'question' | 'closed' {
  if (found.status === 'closed' || receipt?.status === 'closed') return 'closed';
  return receipt?.status === 'question' ? 'question' : 'received';
}

/** Received cases, newest first. */
export const ReceivedList: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => {
  const app = useApp();
  const { inbox, common } = app.strings;
  return (
    <>
      {model.lists.content.received?.items.map((item) => {
        const { found, receipt } = item;
        const { report } = found;
        return (
          <ListRow
            key={caseKey(item)}
            rowKey={caseKey(item)}
            number={found.number}
            title={names.category(report.categoryCode) || common.kinds[report.kind]}
            at={found.receivedAt ?? report.reportedAt}
            lines={[[common.kinds[report.kind], names.unit(receipt?.unitCode ?? report.unitCode)]]}
            marks={<StatusMark>{inbox.statuses[statusOf(item)]}</StatusMark>}
            remarks={[receipt && lateRemark(receipt, names.settings, app)].filter(isText)}
            chosen={model.selection.key === caseKey(item)}
            onChoose={() => model.choose({ type: 'case', item })}
          />
        );
      })}
    </>
  );
};
