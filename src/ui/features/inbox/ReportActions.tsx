import * as React from 'react';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { useApp } from '../../context/AppContext';
import { questionDraft } from './draftKeys';
import { WaitingReport } from './inboxItem';
import { MoveForm } from './MoveForm';
import { NeutralTextForm } from './NeutralTextForm';
import { InboxModel } from './useInbox';
import { Names } from './useNames';
import { FormName } from './useSelection';

export interface ReportActionsProps {
  readonly item: WaitingReport;
  readonly model: InboxModel;
  readonly names: Names;
}

const AskForm: React.FC<ReportActionsProps> = ({ item, model }) => {
  const { inbox } = useApp().strings;
  return (
    <NeutralTextForm
      label={inbox.askLabel}
      help={item.receipt.ref.list === 'protected' ? inbox.askHelpProtected : inbox.askHelp}
      consequence={inbox.askReceives}
      emptyText={inbox.askEmpty}
      sendLabel={inbox.askSend}
      sendingLabel={inbox.asking}
      draftKey={questionDraft(item.receipt.ref)}
      busy={model.state.busy === 'ask'}
      onSend={(text) => void model.actions.askAboutReport(item, text)}
      onCancel={model.selection.cancelForm}
    />
  );
};

const Move: React.FC<ReportActionsProps> = ({ item, model, names }) => {
  const { inbox } = useApp().strings;
  return (
    <MoveForm
      units={names.units.filter((unit) => unit.active && unit.code !== item.receipt.unitCode)}
      help={item.entry.box.kind === 'unit' ? inbox.moveHelp : inbox.moveHelpSpecial}
      busy={model.state.busy === 'move'}
      onMove={(unit) => void model.actions.move(item, unit.code, unit.name)}
      onCancel={model.selection.cancelForm}
    />
  );
};

/** What one can do with a waiting report that nobody has begun to receive. */
export const ReportActions: React.FC<ReportActionsProps> = (props) => {
  const { inbox } = useApp().strings;
  const { item, model } = props;
  const { busy } = model.state;
  const { form, showForm } = model.selection;
  const more = (name: FormName, label: string): JSX.Element => (
    <Button
      id={`qms-inbox-${name}`}
      expanded={form === name}
      disabled={!!busy}
      onClick={() => showForm(name)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <ButtonRow>
        <Button
          appearance="primary"
          busy={busy === 'receive'}
          disabled={!!busy && busy !== 'receive'}
          onClick={() => void model.actions.receive(item, false)}
        >
          {busy === 'receive' ? inbox.receiving : inbox.receive}
        </Button>
        {more('ask', inbox.ask)}
        {more('move', inbox.move)}
      </ButtonRow>
      {form === 'ask' && <AskForm {...props} />}
      {form === 'move' && <Move {...props} />}
    </>
  );
};
