import * as React from 'react';
import { Field, FieldProps } from './Field';

export interface InputFieldProps extends FieldProps {
  readonly type: 'text' | 'datetime-local';
  readonly className: string;
  /** As the control writes it. */
  readonly value: string;
  onChange(value: string): void;
  readonly max?: string;
  readonly maxLength?: number;
  readonly autoComplete?: 'off';
}

/** A field with one native input. */
export const InputField: React.FC<InputFieldProps> = (props) => {
  const { type, className, value, onChange, max, maxLength, autoComplete } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          {...{ type, className, value, max, maxLength, autoComplete }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
