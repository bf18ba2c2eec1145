import * as React from 'react';
import { InboxItem } from '../../../app/Services';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { ConsequenceMark } from './ConsequenceMark';
import { describeClaim } from './describeClaim';
import { entryKey, openedOf } from './inboxItem';
import { isText, lateRemark } from './lateRemark';
import { ListRow } from './ListRow';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

interface RowProps {
  readonly item: InboxItem;
  readonly model: InboxModel;
  readonly names: Names;
}

const WaitingRow: React.FC<RowProps> = ({ item, model, names }) => {
  const app = useApp();
  const { inbox, common } = app.strings;
  const { entry, receipt } = item;
  const box = entry.box.kind === 'unit' ? [] : [inbox.boxes[entry.box.kind]];
  const sender = entry.entry === 'report' ? inbox.rowReporter : inbox.rowAnswerer;
  const person = entry.reporterName ? fillIn(sender, { name: entry.reporterName }) : inbox.nameHidden;
  const shared = {
    rowKey: entryKey(item),
    number: entry.number,
    at: entry.arrivedAt,
    chosen: model.selection.key === entryKey(item),
    onChoose: () => model.choose(openedOf(item))
  };
  if (entry.entry === 'answer') {
    return (
      <ListRow
        {...shared}
        title={inbox.answerKind}
        lines={[[names.unit(receipt.unitCode), ...box], [person]]}
      />
    );
  }
  const { report } = entry;
  const remarks = [lateRemark(receipt, names.settings, app), describeClaim(receipt, app)].filter(isText);
  const category = [names.category(report.categoryCode), report.categoryText].filter(Boolean).join(': ');
  return (
    <ListRow
      {...shared}
      title={category || common.kinds[report.kind]}
      lines={[[common.kinds[report.kind], names.unit(receipt.unitCode), ...box], [person]]}
      marks={<ConsequenceMark consequence={report.consequence} />}
      remarks={remarks}
    />
  );
};

/** What waits to be received, in the order in which it should be. */
export const WaitingList: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => (
  <>
    {model.lists.content.listing?.items.map((item) => (
      <WaitingRow key={entryKey(item)} item={item} model={model} names={names} />
    ))}
  </>
);
