import * as React from 'react';
import { fontSize } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { ShownProgress } from './reportProgress';

const useStyles = themedStyles((theme) => ({
  badge: {
    display: 'inline-block',
    padding: '0.125rem 0.625rem',
    fontSize: fontSize.small,
    fontWeight: 600,
    lineHeight: '1.5',
    color: theme.semanticColors.bodyText,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    borderRadius: '1rem'
  },
  waiting: { background: theme.semanticColors.warningBackground },
  done: { background: theme.semanticColors.successBackground }
}));

/** The state in a word; the ground only helps the eye to find what waits for an answer. */
export const ProgressBadge: React.FC<{ state: ShownProgress['state'] }> = ({ state }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const ground = state === 'question' ? styles.waiting : state === 'closed' ? styles.done : '';
  return <span className={`${styles.badge} ${ground}`}>{strings.myReports.status[state]}</span>;
};
