import * as React from 'react';
import { Field, FieldProps } from './Field';
import { inputStyle } from './inputStyle';
import { themedStyles } from './themedStyles';

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly controlRef?: React.Ref<HTMLTextAreaElement>;
}

const useStyles = themedStyles((theme) => ({ input: [inputStyle(theme), { resize: 'vertical' }] }));

/** Running text. Grows with what is written, so that nothing of it is hidden. */
export const TextAreaField: React.FC<TextAreaFieldProps> = (props) => {
  const styles = useStyles();
  const minimum = props.rows ?? 3;
  const lines = props.value.split('\n').length + Math.floor(props.value.length / 70);
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          ref={props.controlRef}
          className={styles.input}
          rows={Math.min(Math.max(minimum, lines + 1), 14)}
          value={props.value}
          maxLength={props.maxLength}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
