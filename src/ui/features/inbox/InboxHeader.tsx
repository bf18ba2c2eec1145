import * as React from 'react';
import { fillIn } from '../../../loc/fillIn';
import { Button } from '../../components/Button';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';
import { InboxLists } from './useInboxLists';
import { clockTime } from './waitingTime';

const useStyles = themedStyles((theme) => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: space.s
  },
  refresh: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: space.m },
  time: { fontSize: fontSize.small, color: theme.semanticColors.bodySubtext }
}));

/** The heading of the page, when it was read, and the button that reads it again. */
export const InboxHeader: React.FC<{ lists: InboxLists }> = ({ lists }) => {
  const { inbox, common } = useApp().strings;
  const styles = useStyles();
  const { refreshing, refreshedAt } = lists;
  return (
    <div className={styles.header}>
      <ViewHeading>{inbox.title}</ViewHeading>
      <div className={styles.refresh}>
        {refreshedAt && (
          <span className={styles.time}>
            {fillIn(inbox.refreshedAt, { time: clockTime(refreshedAt.toISOString()) })}
          </span>
        )}
        <Button busy={refreshing} onClick={() => void lists.refresh()}>
          {refreshing ? inbox.refreshing : common.refresh}
        </Button>
      </div>
    </div>
  );
};
