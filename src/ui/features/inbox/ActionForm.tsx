import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

/** Only one form is open at a time; its control takes the focus when it opens. */
export const actionFieldId = 'qms-inbox-field';

export interface ActionFormProps {
  readonly note?: string;
  onSubmit(): void;
}

const useStyles = themedStyles((theme) => ({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: space.m,
    maxWidth: '44rem',
    padding: space.l,
    borderRadius: '8px',
    background: theme.semanticColors.bodyStandoutBackground
  },
  note: { margin: 0, fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

/** A form that opens below the buttons of an item. */
export const ActionForm: React.FC<ActionFormProps> = ({ note, onSubmit, children }) => {
  const styles = useStyles();
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </form>
  );
};
