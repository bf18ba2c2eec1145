import * as React from 'react';
import { Field, FieldProps } from './Field';
import { inputStyle } from './inputStyle';
import { themedStyles } from './themedStyles';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  readonly maxLength?: number;
}

const useStyles = themedStyles((theme) => ({ input: inputStyle(theme) }));

/** One line of text. */
export const TextField: React.FC<TextFieldProps> = (props) => {
  const styles = useStyles();
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          className={styles.input}
          type="text"
          value={props.value}
          maxLength={props.maxLength}
          autoComplete="off"
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
