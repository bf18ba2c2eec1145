import * as React from 'react';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';

const useStyles = themedStyles((theme) => ({
  mark: {
    display: 'inline-block',
    padding: `0.0625rem ${space.s}`,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: '999px',
    fontSize: fontSize.small,
    lineHeight: '1.4',
    fontWeight: 400,
    whiteSpace: 'nowrap',
    color: theme.semanticColors.bodyText
  }
}));

/** A state in one word. */
export const StatusMark: React.FC = ({ children }) => <span className={useStyles().mark}>{children}</span>;
