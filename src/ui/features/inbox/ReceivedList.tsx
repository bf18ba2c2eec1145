import * as React from 'react';
import { ReceivedCase } from '../../../app/Services';
import { useApp } from '../../context/AppContext';
import { caseKey } from './inboxItem';
import { isText, lateRemark } from './lateRemark';
import { ListRow } from './ListRow';
import { StatusMark } from './StatusMark';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

/** The word for where a case stands, seen from the person who reported it. */
export function statusOf({ found, receipt }: ReceivedCase): 'received' | 'question' | 'closed' {
  if (found.status === 'closed' || receipt.status === 'closed') return 'closed';
  return receipt.status === 'question' ? 'question' : 'received';
}

/** Received cases, newest first. */
export const ReceivedList: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => {
  const app = useApp();
  const { inbox, common } = app.strings;
  return (
    <>
      {model.lists.content.received?.items.map((item) => {
        const { report } = item.found;
        return (
          <ListRow
            key={caseKey(item)}
            rowKey={caseKey(item)}
            number={item.found.number}
            title={names.category(report.categoryCode) || common.kinds[report.kind]}
            at={item.found.receivedAt ?? item.receipt.createdAt}
            lines={[[common.kinds[report.kind], names.unit(item.receipt.unitCode)]]}
            marks={<StatusMark>{inbox.statuses[statusOf(item)]}</StatusMark>}
            remarks={[lateRemark(item.receipt, names.settings, app)].filter(isText)}
            chosen={model.selection.key === caseKey(item)}
            onChoose={() => model.choose({ type: 'case', item })}
          />
        );
      })}
    </>
  );
};
