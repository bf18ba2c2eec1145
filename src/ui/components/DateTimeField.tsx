import * as React from 'react';
import { Instant } from '../../domain/shared/Instant';
import { FieldProps } from './Field';
import { InputField } from './InputField';
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
    <InputField
      {...props}
      type="datetime-local"
      className={styles.input}
      value={props.value === '' ? '' : toWallTime(props.value)}
      max={props.max && toWallTime(props.max)}
      onChange={(value) => props.onChange(fromWallTime(value) ?? '')}
    />
  );
};
