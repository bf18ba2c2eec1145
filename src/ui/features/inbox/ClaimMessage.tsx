import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { StatusMessage } from '../../components/StatusMessage';
import { useApp } from '../../context/AppContext';
import { describeClaim, sayWhen } from './describeClaim';
import { entryKey, WaitingReport } from './inboxItem';
import { InboxModel } from './useInbox';

export interface ClaimMessageProps {
  readonly item: WaitingReport;
  readonly model: InboxModel;
}

/** Says that somebody else was first, with the way to complete what they left. */
const TakenMessage: React.FC<ClaimMessageProps> = ({ item, model }) => {
  const app = useApp();
  const { inbox } = app.strings;
  const { taken, busy } = model.state;
  if (!taken) return null;
  const first = fillIn(inbox.claimedByOther, { name: taken.name, when: sayWhen(taken.at, app) });
  return (
    <StatusMessage tone="warning" live="alert">
      <p>{first}</p>
      <p>{taken.canFinish ? inbox.claimedCanFinish : fillIn(inbox.claimedWait, { name: taken.name })}</p>
      {taken.canFinish && (
        <p>
          <Button appearance="primary" busy={!!busy} onClick={() => void model.actions.receive(item, true)}>
            {inbox.finish}
          </Button>
        </p>
      )}
    </StatusMessage>
  );
};

/** Who has begun to receive the report, as the list or the latest attempt tells. */
export const ClaimMessage: React.FC<ClaimMessageProps> = ({ item, model }) => {
  const app = useApp();
  if (model.state.taken?.key === entryKey(item)) return <TakenMessage item={item} model={model} />;
  const claim = describeClaim(item.receipt, app);
  if (!claim) return null;
  return (
    <StatusMessage tone="warning">
      <p>{claim}</p>
    </StatusMessage>
  );
};
