import * as React from 'react';
import { ConfirmInline } from '../../components/ConfirmInline';
import { fontSize, space } from '../../components/layout';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { KeptDraft } from './useReportDraft';

const useStyles = themedStyles((theme) => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${space.l}`,
    fontSize: fontSize.small,
    color: theme.semanticColors.bodySubtext
  }
}));

/** Says quietly that what is typed is safe, and lets one throw it away. */
export const DraftStatus: React.FC<{ kept: KeptDraft }> = ({ kept }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.report;
  return (
    <div className={styles.row}>
      <span role="status">{kept.keeping === 'kept' ? texts.draft.kept : ''}</span>
      {kept.keeping !== 'untouched' && (
        <ConfirmInline
          appearance="quiet"
          label={texts.startOver}
          question={texts.startOverQuestion}
          confirmLabel={texts.startOverConfirm}
          onConfirm={() => kept.clear(kept.draft.clientKey)}
        />
      )}
    </div>
  );
};
