import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { StatusMessage } from '../../components/StatusMessage';
import { useApp } from '../../context/AppContext';
import { DetailFrame } from './DetailFrame';
import { sayWhen } from './describeClaim';
import { Facts } from './Facts';
import { entryKey, WaitingAnswer } from './inboxItem';
import { RunningText } from './RunningText';
import { Trouble } from './Trouble';
import { InboxModel } from './useInbox';
import { Names } from './useNames';

export interface AnswerDetailProps {
  readonly item: WaitingAnswer;
  readonly model: InboxModel;
  readonly names: Names;
}

/** The reporter's answer below the question, to be taken into the case. */
export const AnswerDetail: React.FC<AnswerDetailProps> = ({ item, model, names }) => {
  const app = useApp();
  const { inbox } = app.strings;
  const { entry, receipt } = item;
  const asked = receipt.questionAt && fillIn(inbox.questionAsked, { when: sayWhen(receipt.questionAt, app) });
  const came = fillIn(inbox.answerArrived, { when: sayWhen(entry.arrivedAt, app) });
  const busy = model.state.busy === 'takeIn';
  return (
    <DetailFrame facts={[entry.number]} title={inbox.answerKind} onBack={model.selection.close}>
      <RunningText heading={inbox.questionHeading} note={asked} text={receipt.question || inbox.notStated} />
      <RunningText heading={inbox.answerTextHeading} note={came} text={entry.answer} />
      <Facts
        facts={[
          { label: inbox.fields.unit, value: names.unit(receipt.unitCode) },
          { label: inbox.fields.answerer, value: entry.reporterName || inbox.nameHidden }
        ]}
      />
      {model.gone ? (
        <StatusMessage tone="warning" live="alert">
          <p>{inbox.gone}</p>
        </StatusMessage>
      ) : (
        <ButtonRow>
          <Button appearance="primary" busy={busy} onClick={() => void model.actions.takeIn(item)}>
            {busy ? inbox.takingIn : inbox.takeIn}
          </Button>
          <span>{inbox.takeInHelp}</span>
        </ButtonRow>
      )}
      <Trouble model={model} itemKey={entryKey(item)} />
    </DetailFrame>
  );
};
