import * as React from 'react';
import { useApp } from '../context/AppContext';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { StatusMessage } from './StatusMessage';
import { space } from './layout';
import { themedStyles } from './themedStyles';

export interface ConfirmInlineProps {
  /** The button that asks for it. */
  readonly label: string;
  readonly question: string;
  readonly confirmLabel: string;
  onConfirm(): void;
  readonly busy?: boolean;
  /** How the button that asks looks; the question itself always looks the same. */
  readonly appearance?: 'secondary' | 'quiet';
}

const useStyles = themedStyles(() => ({ buttons: { marginTop: space.m } }));

/** A question where the button stood, for what is hard to undo: no dialog, no lost place in the page. */
export const ConfirmInline: React.FC<ConfirmInlineProps> = (props) => {
  const { strings } = useApp();
  const styles = useStyles();
  const [asking, setAsking] = React.useState(false);
  const confirmButton = React.useRef<HTMLButtonElement>(null);
  const firstButton = React.useRef<HTMLButtonElement>(null);
  const wasAsking = React.useRef(false);
  React.useEffect(() => {
    if (asking) confirmButton.current?.focus();
    else if (wasAsking.current) firstButton.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button
        ref={firstButton}
        appearance={props.appearance}
        busy={props.busy}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </Button>
    );
  }
  const confirm = (): void => {
    setAsking(false);
    props.onConfirm();
  };
  return (
    <div role="group" aria-label={props.question}>
      <StatusMessage tone="warning">
        <p>{props.question}</p>
        <div className={styles.buttons}>
          <ButtonRow>
            <Button ref={confirmButton} appearance="primary" onClick={confirm}>
              {props.confirmLabel}
            </Button>
            <Button onClick={() => setAsking(false)}>{strings.common.cancel}</Button>
          </ButtonRow>
        </div>
      </StatusMessage>
    </div>
  );
};
