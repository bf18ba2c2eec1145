import * as React from 'react';
import { CaseWithReceipt } from '../../../app/Services';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { useApp } from '../../context/AppContext';
import { feedbackDraft, questionDraft } from './draftKeys';
import { NeutralTextForm } from './NeutralTextForm';
import { statusOf } from './ReceivedList';
import { InboxModel } from './useInbox';
import { FormName } from './useSelection';

export interface CaseActionsPanelProps {
  readonly item: CaseWithReceipt;
  readonly model: InboxModel;
}

const AskForm: React.FC<CaseActionsPanelProps> = ({ item, model }) => {
  const { inbox } = useApp().strings;
  return (
    <NeutralTextForm
      label={inbox.askLabel}
      help={item.receipt.ref.list === 'protected' ? inbox.askHelpProtected : inbox.askHelp}
      emptyText={inbox.askEmpty}
      sendLabel={inbox.askSend}
      sendingLabel={inbox.asking}
      draftKey={questionDraft(item.receipt.ref)}
      busy={model.state.busy === 'ask'}
      onSend={(text) => void model.actions.askAboutCase(item, text)}
      onCancel={model.selection.cancelForm}
    />
  );
};

const FeedbackForm: React.FC<CaseActionsPanelProps> = ({ item, model }) => {
  const { inbox } = useApp().strings;
  return (
    <NeutralTextForm
      label={inbox.feedbackLabel}
      help={inbox.feedbackHelp}
      consequence={inbox.feedbackCloses}
      emptyText={inbox.feedbackEmpty}
      sendLabel={inbox.feedbackSend}
      sendingLabel={inbox.feedbackSending}
      draftKey={feedbackDraft(item.receipt.ref)}
      busy={model.state.busy === 'feedback'}
      onSend={(text) => void model.actions.giveFeedback(item, text)}
      onCancel={model.selection.cancelForm}
    />
  );
};

/** What one can do with a case that is not closed: ask (when no question is open) and give feedback. */
export const CaseActionsPanel: React.FC<CaseActionsPanelProps> = (props) => {
  const { inbox } = useApp().strings;
  const { model, item } = props;
  const { form, showForm } = model.selection;
  const more = (name: FormName, label: string, primary = false): JSX.Element => (
    <Button
      id={`qms-inbox-${name}`}
      appearance={primary && !form ? 'primary' : 'secondary'}
      expanded={form === name}
      disabled={!!model.state.busy}
      onClick={() => showForm(name)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <ButtonRow>
        {more('feedback', inbox.feedback, true)}
        {statusOf(item) !== 'question' && more('ask', inbox.ask)}
      </ButtonRow>
      {form === 'ask' && <AskForm key="ask" {...props} />}
      {form === 'feedback' && <FeedbackForm key="feedback" {...props} />}
    </>
  );
};
