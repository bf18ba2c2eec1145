import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

export interface Fact {
  readonly label: string;
  readonly value: React.ReactNode;
}

const useStyles = themedStyles((theme) => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr))',
    gap: `${space.m} ${space.xl}`,
    margin: 0
  },
  label: { fontSize: fontSize.small, color: theme.semanticColors.bodySubtext },
  value: { margin: 0, fontSize: fontSize.body, overflowWrap: 'anywhere' }
}));

/** Labels and values, beside each other where there is room. */
export const Facts: React.FC<{ facts: readonly Fact[] }> = ({ facts }) => {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd className={styles.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
};
