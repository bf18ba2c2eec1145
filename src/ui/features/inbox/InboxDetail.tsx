import * as React from 'react';
import { AnswerDetail } from './AnswerDetail';
import { CaseDetail } from './CaseDetail';
import { keyOf, Opened } from './inboxItem';
import { ReportDetail } from './ReportDetail';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

export interface InboxDetailProps {
  readonly opened: Opened;
  readonly model: InboxModel;
  readonly names: Names;
}

/** What was chosen in the list. The key makes each item start anew. */
export const InboxDetail: React.FC<InboxDetailProps> = ({ opened, ...rest }) => {
  const key = keyOf(opened);
  if (opened.type === 'report') return <ReportDetail key={key} item={opened.item} {...rest} />;
  if (opened.type === 'answer') return <AnswerDetail key={key} item={opened.item} {...rest} />;
  return <CaseDetail key={key} item={opened.item} {...rest} />;
};
