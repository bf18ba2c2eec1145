import * as React from 'react';
import { fontSize, space, touchHeight } from './layout';
import { themedStyles } from './themedStyles';

export interface CheckboxFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

const useStyles = themedStyles((theme) => ({
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: space.s,
    minHeight: touchHeight,
    fontSize: fontSize.body,
    cursor: 'pointer'
  },
  box: {
    flex: 'none',
    width: '1.25rem',
    height: '1.25rem',
    margin: 0,
    accentColor: theme.palette.themePrimary,
    colorScheme: theme.isInverted ? 'dark' : 'light',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
  },
  help: {
    margin: '-0.25rem 0 0 1.75rem',
    lineHeight: '1.5',
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext
  }
}));

/** Yes or no to one statement. */
export const CheckboxField: React.FC<CheckboxFieldProps> = (props) => {
  const styles = useStyles();
  return (
    <div>
      <label className={styles.label}>
        <input
          id={props.id}
          className={styles.box}
          type="checkbox"
          checked={props.checked}
          aria-describedby={props.help ? `${props.id}-help` : undefined}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        {props.label}
      </label>
      {props.help && (
        <p id={`${props.id}-help`} className={styles.help}>
          {props.help}
        </p>
      )}
    </div>
  );
};
