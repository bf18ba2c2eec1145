import * as React from 'react';
import { Instant } from '../../domain/shared/Instant';
import { Field, FieldProps } from './Field';
import { inputStyle } from './inputStyle';
import { fromWallTime, toWallTime } from './swedishTime';
import { themedStyles } from './themedStyles';

export interface DateTimeFieldProps extends FieldProps {
  /** Empty when the person has cleared it. */
  readonly value: Instant | '';
  onChange(value: Instant | ''): void;
  /** The latest moment that the picker offers. */
  readonly max?: Instant;
}

const useStyles = themedStyles((theme) => ({ input: [inputStyle(theme), { maxWidth: '17rem' }] }));

/** Day and time in Swedish time, with the picker of the device. */
export const DateTimeField: React.FC<DateTimeFieldProps> = (props) => {
  const styles = useStyles();
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          className={styles.input}
          type="datetime-local"
          value={props.value === '' ? '' : toWallTime(props.value)}
          max={props.max && toWallTime(props.max)}
          onChange={(event) => props.onChange(fromWallTime(event.target.value) ?? '')}
        />
      )}
    </Field>
  );
};
