import * as React from 'react';
import { space } from './layout';
import { themedStyles } from './themedStyles';

const useStyles = themedStyles(() => ({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${space.s} ${space.m}` }
}));

/** Buttons beside each other, below each other where there is no room. */
export const ButtonRow: React.FC = ({ children }) => <div className={useStyles().row}>{children}</div>;
