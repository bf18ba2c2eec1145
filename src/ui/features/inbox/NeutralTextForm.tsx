import * as React from 'react';
import { findIdentityNumbers } from '../../../domain/identityNumber/findIdentityNumbers';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { StatusMessage } from '../../components/StatusMessage';
import { TextAreaField } from '../../components/TextAreaField';
import { useApp } from '../../context/AppContext';
import { ActionForm, actionFieldId } from './ActionForm';
import { useDraftText } from './useDraftText';

export interface NeutralTextFormProps {
  readonly label: string;
  readonly help: string;
  /** What sending does besides, said beside the button. */
  readonly consequence?: string;
  readonly emptyText: string;
  readonly sendLabel: string;
  readonly sendingLabel: string;
  readonly draftKey: string;
  readonly busy: boolean;
  onSend(text: string): void;
  onCancel(): void;
}

/** A text that the reporter will read on the receipt: kept while it is written, refused with an identity number in it. */
export const NeutralTextForm: React.FC<NeutralTextFormProps> = (props) => {
  const { services, strings } = useApp();
  const { inbox, common } = strings;
  const draft = useDraftText(props.draftKey);
  const [tried, setTried] = React.useState(false);
  const found = findIdentityNumbers(draft.text, services.isIdentityNumber).length > 0;
  const fault = draft.text.trim() === '' ? props.emptyText : found ? inbox.identityNumber : undefined;
  const send = (): void => {
    setTried(true);
    if (fault) document.getElementById(actionFieldId)?.focus();
    else props.onSend(draft.text.trim());
  };
  return (
    <ActionForm note={props.consequence} onSubmit={send}>
      {!draft.kept && <StatusMessage tone="warning">{inbox.draftNotKept}</StatusMessage>}
      <TextAreaField
        id={actionFieldId}
        label={props.label}
        help={props.help}
        error={tried ? fault : undefined}
        value={draft.text}
        onChange={draft.change}
        rows={4}
      />
      <IdentityNumberWarning fieldId={actionFieldId} text={draft.text} onMask={draft.change} />
      <ButtonRow>
        <Button type="submit" appearance="primary" busy={props.busy}>
          {props.busy ? props.sendingLabel : props.sendLabel}
        </Button>
        <Button onClick={props.onCancel} disabled={props.busy}>
          {common.cancel}
        </Button>
      </ButtonRow>
    </ActionForm>
  );
};
