import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { ListFailure } from './ListFailure';
import { ListSection } from './ListSection';
import { Orphans } from './Orphans';
import { InboxModel } from './useInbox';
import { Names } from './useNames';
import { WaitingList } from './WaitingList';

/** 'Att ta emot': reports and answers in the order in which they should be received. */
export const WaitingSection: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => {
  const { inbox } = useApp().strings;
  const { lists } = model;
  const { listing } = lists.content;
  const count = listing?.items.length ?? 0;
  return (
    <ListSection
      id="qms-inbox-waiting"
      heading={inbox.waitingHeading}
      count={count > 0 ? fillIn(inbox.waitingCount, { count }) : undefined}
      note={count > 1 ? inbox.waitingOrder : undefined}
      before={
        <>
          {lists.waitingError !== undefined && (
            <ListFailure
              title={inbox.waitingFailed}
              error={lists.waitingError}
              lists={lists}
              shown={!!listing}
            />
          )}
          <Orphans entries={listing?.orphans ?? []} />
        </>
      }
      emptyText={listing && count === 0 ? inbox.waitingNone : undefined}
      focusTarget
    >
      {count > 0 && <WaitingList model={model} names={names} />}
    </ListSection>
  );
};
