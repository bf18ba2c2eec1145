import * as React from 'react';
import { useApp } from '../context/AppContext';
import { StatusMessage } from './StatusMessage';
import { focusRing, space } from './layout';
import { themedStyles } from './themedStyles';

export interface FieldError {
  readonly fieldId: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Changes at every attempt to send: the summary then takes the focus. */
  readonly attempt: number;
}

const useStyles = themedStyles((theme) => ({
  root: [{ borderRadius: '4px' }, focusRing(theme)],
  list: { margin: `${space.xs} 0 0`, paddingLeft: '1.25rem', '> li': { padding: '0.375rem 0' } },
  link: [{ color: theme.semanticColors.errorText, textUnderlineOffset: '0.2em' }, focusRing(theme)]
}));

/** All that must be corrected, with links to each field; takes the focus when one has tried to send. */
export const ErrorSummary: React.FC<ErrorSummaryProps> = ({ errors, attempt }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (attempt > 0) root.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  const goTo = (event: React.MouseEvent, fieldId: string): void => {
    event.preventDefault();
    document.getElementById(fieldId)?.focus();
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root} role="alert">
      <StatusMessage tone="error" title={strings.common.errorSummary}>
        <ul className={styles.list}>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a
                className={styles.link}
                href={`#${error.fieldId}`}
                onClick={(event) => goTo(event, error.fieldId)}
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </StatusMessage>
    </div>
  );
};
