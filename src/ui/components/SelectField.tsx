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

/** An arrow in the colour of the text; the browser's own sits too close to the edge. */
function chevron(color: string): string {
  const path = `<path d='M3 6l5 5 5-5' fill='none' stroke='${color}' stroke-width='1.5'/>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>${path}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const useStyles = themedStyles((theme) => ({
  select: [
    inputStyle(theme),
    {
      cursor: 'pointer',
      appearance: 'none',
      paddingRight: '2.25rem',
      textOverflow: 'ellipsis',
      backgroundImage: chevron(theme.palette.neutralPrimary),
      backgroundRepeat: 'no-repeat',
      backgroundPosition: 'right 0.75rem center',
      backgroundSize: '1rem',
      // Forced colours cannot reach into an image: the browser's own arrow follows them.
      '@media (forced-colors: active)': { appearance: 'auto', backgroundImage: 'none' }
    }
  ]
}));

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
