import * as React from 'react';
import { Receipt } from '../../../domain/receipt/Receipt';
import { canFinishFor } from '../../../domain/receipt/claim';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { StatusMessage } from '../../components/StatusMessage';
import { AppEnvironment, useApp } from '../../context/AppContext';
import { describeClaim, sayWhen } from './describeClaim';
import { entryKey, WaitingReport } from './inboxItem';
import { InView } from './InView';
import { InboxModel } from './useInbox';

export interface ClaimMessageProps {
  readonly item: WaitingReport;
  readonly model: InboxModel;
}

interface Claim {
  readonly first: string;
  readonly name: string;
  readonly canFinish: boolean;
  /** Found out by trying just now, not by reading the list. */
  readonly fresh: boolean;
}

/** Begun and not completed, also when all that is left to do is to take it out of the inbox. */
const begunByList = (receipt: Receipt, app: AppEnvironment): Claim | undefined => {
  if (receipt.status === 'sent') return undefined;
  const done = receipt.status !== 'claimed';
  const canFinish = done || canFinishFor(receipt, app.services.user.id, app.clock());
  return { first: describeClaim(receipt, app) ?? '', name: receipt.claimedByName, canFinish, fresh: false };
};

/** Who has begun to receive the report, as the latest attempt or the list tells; undefined while nobody has. */
export function useClaim({ item, model }: ClaimMessageProps): Claim | undefined {
  const app = useApp();
  const { taken } = model.state;
  if (taken?.key !== entryKey(item)) return begunByList(item.receipt, app);
  const first = fillIn(app.strings.inbox.claimedByOther, { name: taken.name, when: sayWhen(taken.at, app) });
  return { first, name: taken.name, canFinish: taken.canFinish, fresh: true };
}

/** Says who was first, with the way to complete what they left. */
export const ClaimMessage: React.FC<ClaimMessageProps & { claim: Claim }> = ({ claim, item, model }) => {
  const { inbox } = useApp().strings;
  const busy = model.state.busy === 'receive';
  const message = (
    <StatusMessage tone="warning" live={claim.fresh ? 'alert' : undefined}>
      {claim.first && <p>{claim.first}</p>}
      <p>{claim.canFinish ? inbox.claimedCanFinish : fillIn(inbox.claimedWait, { name: claim.name })}</p>
      {claim.canFinish && (
        <p>
          <Button appearance="primary" busy={busy} onClick={() => void model.actions.receive(item, true)}>
            {busy ? inbox.receiving : inbox.finish}
          </Button>
        </p>
      )}
    </StatusMessage>
  );
  return claim.fresh ? <InView>{message}</InView> : message;
};
