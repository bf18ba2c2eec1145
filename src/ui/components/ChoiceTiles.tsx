import * as React from 'react';
import { errorIdOf, FieldProps, useFieldStyles } from './Field';
import { useApp } from '../context/AppContext';
import { cornerRadius, fontSize, gentleTransition, space, touchHeight } from './layout';
import { themedStyles } from './themedStyles';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceTilesProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  /** Empty while nothing is chosen. */
  readonly value: Value | '';
  onChange(value: Value): void;
  /** `row`: as wide as their text, wrapping. `list`: one below the other, for a scale with explanations. */
  readonly layout?: 'row' | 'list';
}

const useStyles = themedStyles((theme) => ({
  group: { minWidth: 0, margin: 0, padding: 0, border: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: space.s },
  list: { display: 'grid', gap: '0.375rem', containerType: 'inline-size' },
  tile: [
    {
      position: 'relative',
      display: 'flex',
      alignItems: 'flex-start',
      gap: space.s,
      boxSizing: 'border-box',
      maxWidth: '100%',
      minHeight: touchHeight,
      padding: '0.625rem 0.75rem 0.625rem 0.625rem',
      fontSize: fontSize.body,
      lineHeight: '1.4',
      cursor: 'pointer',
      color: theme.semanticColors.bodyText,
      background: theme.semanticColors.bodyBackground,
      border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
      borderRadius: cornerRadius,
      ':hover': { background: theme.semanticColors.bodyBackgroundHovered },
      ':focus-within': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
    },
    gentleTransition('background-color, border-color, box-shadow')
  ],
  chosen: {
    background: theme.palette.themeLighterAlt,
    borderColor: theme.palette.themePrimary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.themePrimary}`
  },
  radio: {
    flex: 'none',
    width: '1.125rem',
    height: '1.125rem',
    margin: '0.1rem 0 0',
    accentColor: theme.palette.themePrimary,
    colorScheme: theme.isInverted ? 'dark' : 'light',
    cursor: 'pointer',
    outline: 'none'
  },
  text: {
    flex: '1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${space.m}`,
    minWidth: 0
  },
  label: { width: '6rem', '@container (max-width: 26rem)': { width: '100%' } },
  hint: { lineHeight: '1.6', fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

/** One of a few, all visible: large surfaces around native radio buttons. */
export function ChoiceTiles<Value extends string>(props: ChoiceTilesProps<Value>): JSX.Element {
  const { strings } = useApp();
  const field = useFieldStyles();
  const styles = useStyles();
  const { id, label, help, error, optional, choices, value } = props;
  const descriptions = [error ? errorIdOf(id) : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.group} aria-describedby={descriptions || undefined}>
      <legend className={field.label}>
        {label}
        {optional && <span className={field.optional}> ({strings.common.optional})</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className={field.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={errorIdOf(id)} className={field.error}>
          {error}
        </p>
      )}
      <div className={props.layout === 'list' ? styles.list : styles.row}>
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            className={`${styles.tile} ${choice.value === value ? styles.chosen : ''}`}
          >
            <input
              id={index === 0 ? id : `${id}-${choice.value}`}
              className={styles.radio}
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => props.onChange(choice.value)}
            />
            <span className={styles.text}>
              <span className={choice.hint && styles.label}>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
