import * as React from 'react';
import { InboxEntry } from '../../../domain/inbox/Inbox';
import { fillIn } from '../../../loc/fillIn';
import { StatusMessage } from '../../components/StatusMessage';
import { useApp } from '../../context/AppContext';

/** What lies in the inbox and cannot be received: nothing that somebody has sent may be passed over in silence. */
export const Orphans: React.FC<{ entries: readonly InboxEntry[] }> = ({ entries }) => {
  const { strings } = useApp();
  if (entries.length === 0) return null;
  const numbers = [...new Set(entries.map((entry) => entry.number))];
  return (
    <StatusMessage tone="warning">
      {numbers.map((number) => (
        <p key={number}>{fillIn(strings.inbox.orphan, { number })}</p>
      ))}
    </StatusMessage>
  );
};
