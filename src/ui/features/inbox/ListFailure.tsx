import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { ErrorMessage } from '../../components/ErrorMessage';
import { useApp } from '../../context/AppContext';
import { InboxLists } from './useInboxLists';
import { clockTime } from './waitingTime';

export interface ListFailureProps {
  readonly title: string;
  readonly error: unknown;
  readonly lists: InboxLists;
  /** What was read before is still on screen. */
  readonly shown: boolean;
}

/** Why a list could not be read, and from when the one on screen is. */
export const ListFailure: React.FC<ListFailureProps> = ({ title, error, lists, shown }) => {
  const { inbox } = useApp().strings;
  const time = shown && lists.refreshedAt && clockTime(lists.refreshedAt.toISOString());
  return (
    <ErrorMessage
      title={title}
      error={error}
      after={time ? fillIn(inbox.shownAsOf, { time }) : undefined}
      onRetry={() => void lists.refresh()}
      retrying={lists.refreshing}
    />
  );
};
