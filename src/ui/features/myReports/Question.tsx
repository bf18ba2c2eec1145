import * as React from 'react';
import { Receipt } from '../../../domain/receipt/Receipt';
import { StatusMessage } from '../../components/StatusMessage';
import { useApp } from '../../context/AppContext';
import { AnswerBox } from './AnswerBox';
import { Message } from './Message';

export interface QuestionProps {
  readonly receipt: Receipt;
  onAnswered(): void;
}

/** The manager's question with room for the answer; thanks for it at once, whatever the list says meanwhile. */
export const Question: React.FC<QuestionProps> = ({ receipt, onAnswered }) => {
  const { strings } = useApp();
  const [answered, setAnswered] = React.useState(false);
  const thanks = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (answered) thanks.current?.focus();
  }, [answered]);
  const sent = (): void => {
    setAnswered(true);
    onAnswered();
  };
  return (
    <>
      <Message title={strings.myReports.questionTitle} text={receipt.question} />
      {answered ? (
        <div ref={thanks} tabIndex={-1}>
          <StatusMessage tone="success" live="status">
            <p>{strings.myReports.answer.sent}</p>
          </StatusMessage>
        </div>
      ) : (
        <AnswerBox receipt={receipt} onSent={sent} />
      )}
    </>
  );
};
