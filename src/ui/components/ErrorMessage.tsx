import * as React from 'react';
import { isQmsError, QmsErrorKind } from '../../domain/shared/QmsError';
import { fillIn } from '../../loc/fillIn';
import { Strings } from '../../loc/Strings';
import { useApp } from '../context/AppContext';
import { Button } from './Button';
import { fontSize, space } from './layout';
import { StatusMessage } from './StatusMessage';
import { themedStyles } from './themedStyles';

export interface ErrorMessageProps {
  readonly error: unknown;
  /** What was not done, in one sentence: "Rapporten kunde inte skickas." */
  readonly title?: string;
  /** A sentence after the explanation, such as that what was typed is kept. */
  readonly after?: string;
  onRetry?(): void;
  readonly retrying?: boolean;
}

const useStyles = themedStyles((theme) => ({
  reference: { fontSize: fontSize.small, color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  action: { marginTop: space.m }
}));

/** What happened and what one can do, for each kind of `QmsError`. */
export function errorText(error: unknown, common: Strings['common']): string {
  if (isQmsError(error, 'throttled') && error.retryAfterSeconds !== undefined) {
    return fillIn(common.errors.throttledSeconds, { seconds: Math.ceil(error.retryAfterSeconds) });
  }
  return common.errors[isQmsError(error) ? error.kind : 'unexpected'];
}

/** Kinds whose cause a support person must see; the others explain themselves. */
const needReference: readonly QmsErrorKind[] = ['invalid', 'unconfigured', 'unexpected'];

function referenceOf(error: unknown): string | undefined {
  if (!isQmsError(error)) return error instanceof Error ? error.message : String(error);
  return needReference.includes(error.kind) ? error.detail : undefined;
}

/** An error said kindly, with what to do next; support's reference in small print. */
export const ErrorMessage: React.FC<ErrorMessageProps> = ({ error, title, after, onRetry, retrying }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const reference = referenceOf(error);
  return (
    <StatusMessage tone="error" title={title} live="alert">
      <p>{errorText(error, strings.common)}</p>
      {after && <p>{after}</p>}
      {reference && (
        <p className={styles.reference}>{fillIn(strings.common.errorReference, { reference })}</p>
      )}
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry} busy={retrying}>
            {strings.common.retry}
          </Button>
        </div>
      )}
    </StatusMessage>
  );
};
