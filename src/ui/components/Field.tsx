import * as React from 'react';
import { useApp } from '../context/AppContext';
import { fontSize, space } from './layout';
import { themedStyles } from './themedStyles';

/** What the control inside a field must carry, so that its label, help and error are read with it. */
export interface FieldControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

export interface FieldProps {
  /** Also the target of links in an `ErrorSummary`. */
  readonly id: string;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly error?: string;
  readonly optional?: boolean;
}

/** The id of the error text of a field. */
export function errorIdOf(fieldId: string): string {
  return `${fieldId}-error`;
}

/** The ids of help and error, in the order they should be read. */
export function describedBy(
  id: string,
  help: React.ReactNode,
  error: string | undefined
): string | undefined {
  const ids = [error ? errorIdOf(id) : '', help ? `${id}-help` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const useFieldStyles = themedStyles((theme) => ({
  root: { minWidth: 0 },
  label: {
    display: 'block',
    padding: 0,
    marginBottom: '0.375rem',
    fontSize: fontSize.body,
    fontWeight: 600,
    color: theme.semanticColors.bodyText
  },
  optional: { fontWeight: 400, color: theme.semanticColors.bodySubtext },
  help: { margin: `0 0 ${space.s}`, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  error: {
    margin: `0 0 ${space.s}`,
    fontSize: fontSize.body,
    fontWeight: 600,
    color: theme.semanticColors.errorText
  }
}));

/** Label, help, error and one control. The error stands before the control: an open keyboard hides what is below. */
export const Field: React.FC<FieldProps & { children: (control: FieldControlProps) => React.ReactNode }> = (
  props
) => {
  const { strings } = useApp();
  const styles = useFieldStyles();
  const { id, label, help, error, optional, children } = props;
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> ({strings.common.optional})</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={errorIdOf(id)} className={styles.error}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy(id, help, error),
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true
      })}
    </div>
  );
};
