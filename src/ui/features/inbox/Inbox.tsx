import * as React from 'react';
import { StatusMessage } from '../../components/StatusMessage';
import { EmptyState } from '../../components/EmptyState';
import { Loading } from '../../components/Loading';
import { space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { InboxDetail } from './InboxDetail';
import { hasNoBox } from './inboxItem';
import { insideWide } from './insideWide';
import { InboxHeader } from './InboxHeader';
import { ReceivedSection } from './ReceivedSection';
import { useFocusWish } from './useFocusWish';
import { InboxModel, useInbox } from './useInbox';
import { Names, useNames } from './useNames';
import { WaitingSection } from './WaitingSection';

const useStyles = themedStyles((theme) => ({
  root: { containerType: 'inline-size', color: theme.semanticColors.bodyText },
  notice: { ':not(:empty)': { marginTop: space.l } },
  columns: {
    display: 'grid',
    gap: space.xl,
    marginTop: space.l,
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [insideWide]: { gridTemplateColumns: 'minmax(18rem, 2fr) minmax(0, 3fr)' }
  },
  lists: { display: 'grid', gap: space.xl, minWidth: 0 },
  behind: { display: 'none', [insideWide]: { display: 'grid' } },
  detail: {
    minWidth: 0,
    [insideWide]: {
      boxSizing: 'border-box',
      padding: space.xl,
      border: `1px solid ${theme.semanticColors.bodyDivider}`,
      borderRadius: '8px',
      position: 'sticky',
      top: space.l,
      maxHeight: 'calc(100vh - 2rem)',
      overflowY: 'auto'
    }
  },
  unchosen: { display: 'none', [insideWide]: { display: 'block' } }
}));

const Columns: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => {
  const { inbox } = useApp().strings;
  const styles = useStyles();
  // Nothing is ever sent to somebody without an inbox, who reads the cases of others.
  const onlyReads = hasNoBox(model.lists.content) && model.lists.waitingError === undefined;
  return (
    <div className={styles.columns}>
      <div className={`${styles.lists} ${model.opened ? styles.behind : ''}`}>
        {!onlyReads && <WaitingSection model={model} names={names} />}
        <ReceivedSection model={model} names={names} focusTarget={onlyReads} />
      </div>
      {model.opened ? (
        <div className={styles.detail}>
          <InboxDetail opened={model.opened} model={model} names={names} />
        </div>
      ) : (
        <div className={styles.unchosen}>
          <EmptyState title={inbox.chooseTitle} text={inbox.chooseOne} />
        </div>
      )}
    </div>
  );
};

const Content: React.FC<{ model: InboxModel; names: Names }> = ({ model, names }) => {
  const { inbox } = useApp().strings;
  const { content, refreshedAt, waitingError, receivedError } = model.lists;
  const nothingRead = !content.listing && !content.received;
  if (nothingRead && !waitingError && !receivedError) return <Loading text={inbox.loading} />;
  const nothingToShow = hasNoBox(content) && !content.listing?.readsCases && !content.received?.items.length;
  if (nothingToShow && refreshedAt) return <EmptyState title={inbox.emptyTitle} text={inbox.emptyText} />;
  return <Columns model={model} names={names} />;
};

/** The manager's page: what waits to be received and what has been. */
export const Inbox: React.FC = () => {
  const model = useInbox();
  const names = useNames();
  const { inbox } = useApp().strings;
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  useFocusWish(root, model.selection.focus);
  return (
    <div ref={root} className={styles.root}>
      <InboxHeader lists={model.lists} />
      <div role="status" className={styles.notice}>
        {model.state.notice && <StatusMessage tone="success">{model.state.notice}</StatusMessage>}
      </div>
      {names.missing && <StatusMessage tone="warning">{inbox.namesMissing}</StatusMessage>}
      <Content model={model} names={names} />
    </div>
  );
};
