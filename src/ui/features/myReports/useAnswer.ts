import * as React from 'react';
import { findIdentityNumbers } from '../../../domain/identityNumber/findIdentityNumbers';
import { newClientKey } from '../../../app/newClientKey';
import { Receipt } from '../../../domain/receipt/Receipt';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';

interface KeptAnswer {
  readonly clientKey: string;
  readonly text: string;
}

/** An answer belongs to one question: a new question on the same report begins a new one. */
function answerKey(receipt: Receipt): string {
  return `answer.${receipt.ref.list}.${receipt.ref.id}.${receipt.questionAt ?? ''}`;
}

function parseAnswer(text: string | undefined): KeptAnswer | undefined {
  const [clientKey, ...rest] = (text ?? '').split('\n');
  return clientKey ? { clientKey, text: rest.join('\n') } : undefined;
}

export type AnswerFault = 'missing' | 'identity';

export interface AnswerForm {
  readonly text: string;
  change(text: string): void;
  send(): void;
  readonly sending: boolean;
  readonly fault: AnswerFault | undefined;
  readonly error: unknown;
}

/** The answer to an open question: kept on the device while it is written, sent under one key until it arrives. */
export function useAnswer(receipt: Receipt, onSent: () => void): AnswerForm {
  const { services } = useApp();
  const mounted = useMounted();
  const key = answerKey(receipt);
  const [answer, setAnswer] = React.useState<KeptAnswer>(
    () => parseAnswer(services.drafts.read(key)) ?? { clientKey: newClientKey(), text: '' }
  );
  const [sending, setSending] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const [error, setError] = React.useState<unknown>(undefined);

  const faultOf = (text: string): AnswerFault | undefined => {
    if (text.trim() === '') return 'missing';
    return findIdentityNumbers(text, services.isIdentityNumber).length > 0 ? 'identity' : undefined;
  };
  const change = (text: string): void => {
    services.drafts.write(key, `${answer.clientKey}\n${text}`);
    setAnswer({ ...answer, text });
  };
  const send = (): void => {
    setTried(true);
    if (sending || faultOf(answer.text)) return;
    setSending(true);
    setError(undefined);
    services.answerQuestion(receipt, answer.text, answer.clientKey).then(
      () => {
        services.drafts.remove(key);
        if (mounted()) onSent();
      },
      (reason: unknown) => {
        if (!mounted()) return;
        setSending(false);
        setError(reason);
      }
    );
  };
  return { text: answer.text, change, send, sending, fault: tried ? faultOf(answer.text) : undefined, error };
}
