import * as React from 'react';
import { Receipt } from '../../../domain/receipt/Receipt';
import { Button } from '../../components/Button';
import { ErrorMessage } from '../../components/ErrorMessage';
import { IdentityNumberWarning } from '../../privacy/IdentityNumberWarning';
import { space } from '../../components/layout';
import { TextAreaField } from '../../components/TextAreaField';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { useAnswer } from './useAnswer';

export interface AnswerBoxProps {
  readonly receipt: Receipt;
  onSent(): void;
}

const useStyles = themedStyles(() => ({ form: { display: 'grid', gap: space.m } }));

/** Where the reporter answers the manager's question. */
export const AnswerBox: React.FC<AnswerBoxProps> = ({ receipt, onSent }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.myReports.answer;
  const answer = useAnswer(receipt, onSent);
  const fieldId = `answer-${receipt.ref.list}-${receipt.ref.id}`;
  const faults = { missing: texts.missing, identity: texts.identity };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    answer.send();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div>
        <TextAreaField
          id={fieldId}
          label={texts.label}
          help={texts.help}
          error={answer.fault && faults[answer.fault]}
          rows={2}
          value={answer.text}
          onChange={answer.change}
        />
        <IdentityNumberWarning fieldId={fieldId} text={answer.text} onMask={answer.change} />
      </div>
      {answer.error !== undefined && (
        <ErrorMessage error={answer.error} title={texts.failed} after={texts.kept} />
      )}
      <div>
        <Button type="submit" appearance="primary" busy={answer.sending}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
};
