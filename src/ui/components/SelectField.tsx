import * as React from 'react';
import { Field, FieldProps } from './Field';
import { inputStyle } from './inputStyle';
import { themedStyles } from './themedStyles';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  /** Shown first and chosen while `value` is empty. */
  readonly placeholder?: string;
  readonly options?: readonly SelectOption[];
  readonly groups?: readonly SelectGroup[];
  readonly disabled?: boolean;
}

const useStyles = themedStyles((theme) => ({ select: [inputStyle(theme), { cursor: 'pointer' }] }));

const optionElement = (option: SelectOption): JSX.Element => (
  <option key={option.value} value={option.value}>
    {option.label}
  </option>
);

/** The platform's own list: the wheel of a phone, type-ahead of a keyboard, read well by screen readers. */
export const SelectField: React.FC<SelectFieldProps> = (props) => {
  const styles = useStyles();
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          className={styles.select}
          value={props.value}
          disabled={props.disabled}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
          {props.options?.map(optionElement)}
          {props.groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionElement)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
};
