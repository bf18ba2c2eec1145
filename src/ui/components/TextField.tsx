import * as React from 'react';
import { FieldProps } from './Field';
import { InputField } from './InputField';
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
  return <InputField {...props} type="text" className={styles.input} autoComplete="off" />;
};
