import * as React from 'react';
import { ErrorMessage } from '../../components/ErrorMessage';
import { useApp } from '../../context/AppContext';
import { InView } from './InView';
import { InboxModel } from './useInbox';
import { Problem } from './useRunner';

/** Actions that carry a text the person has written. */
const withText: readonly Problem['action'][] = ['ask', 'feedback'];

/** What went wrong with the latest action on what is open. */
export const Trouble: React.FC<{ model: InboxModel; itemKey: string }> = ({ model, itemKey }) => {
  const { inbox } = useApp().strings;
  const { problem } = model.state;
  if (!problem || problem.key !== itemKey) return null;
  return (
    <InView>
      <ErrorMessage
        error={problem.error}
        title={problem.partly ? inbox.failed.askAfterReceive : inbox.failed[problem.action]}
        after={withText.includes(problem.action) ? inbox.textKept : undefined}
      />
    </InView>
  );
};
