import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { useApp } from '../../context/AppContext';
import { ListFailure } from './ListFailure';
import { ListSection } from './ListSection';
import { ReceivedList } from './ReceivedList';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

export interface ReceivedSectionProps {
  readonly model: InboxModel;
  readonly names: Names;
  /** When it is the first list of the page. */
  readonly focusTarget: boolean;
}

/** 'Mottagna': the latest received cases; says so when there are more. */
export const ReceivedSection: React.FC<ReceivedSectionProps> = ({ model, names, focusTarget }) => {
  const { inbox } = useApp().strings;
  const { lists } = model;
  const { received } = lists.content;
  const count = received?.items.length ?? 0;
  return (
    <ListSection
      id="qms-inbox-received"
      heading={inbox.receivedHeading}
      note={received?.more ? fillIn(inbox.receivedSome, { count }) : undefined}
      before={
        lists.receivedError !== undefined && (
          <ListFailure
            title={inbox.receivedFailed}
            error={lists.receivedError}
            lists={lists}
            shown={!!received}
          />
        )
      }
      emptyText={received && count === 0 ? inbox.receivedNone : undefined}
      focusTarget={focusTarget}
    >
      {count > 0 && <ReceivedList model={model} names={names} />}
    </ListSection>
  );
};
