import * as React from 'react';
import { routeOf } from '../../../domain/report/route';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';
import { Button } from '../../components/Button';
import { ConfirmInline } from '../../components/ConfirmInline';
import { ErrorMessage } from '../../components/ErrorMessage';
import { fontSize, space } from '../../components/layout';
import { StatusMessage } from '../../components/StatusMessage';
import { themedStyles } from '../../components/themedStyles';
import { useApp } from '../../context/AppContext';
import { DraftStatus } from './DraftStatus';
import { isFrozen } from './ReportDraft';
import { ReportForm } from './ReportForm';
import { KeptDraft } from './useReportDraft';
import { Sending } from './useReportSending';

export interface SendSectionProps {
  readonly form: ReportForm;
  readonly kept: KeptDraft;
  readonly sending: Sending;
  edit(): void;
}

const useStyles = themedStyles((theme) => ({
  root: {
    display: 'grid',
    gap: space.m,
    paddingTop: space.xl,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  receiver: { margin: 0, fontSize: fontSize.body, color: theme.semanticColors.bodyText }
}));

function receiverText(form: ReportForm, texts: Strings['report']['send']): string {
  const { box } = routeOf(form.draft);
  if (box.kind === 'protected') return texts.toProtected;
  if (box.kind === 'quality') return texts.toQuality;
  const unit = form.references.data?.units.find(({ code }) => code === form.draft.unitCode);
  return unit ? fillIn(texts.toUnit, { unit: unit.name }) : texts.toManager;
}

function buttonText(sending: Sending, frozen: boolean, strings: Strings): string {
  if (sending.state === 'sending') return strings.report.send.sending;
  return frozen || sending.state === 'failed' ? strings.common.retry : strings.report.send.button;
}

/** Who gets it, the one button, and what became of the attempt. */
export const SendSection: React.FC<SendSectionProps> = ({ form, kept, sending, edit }) => {
  const { strings } = useApp();
  const styles = useStyles();
  const texts = strings.report.send;
  const busy = sending.state === 'sending';
  const frozen = isFrozen(kept.draft) && !busy;
  return (
    <div className={styles.root}>
      {sending.state === 'failed' && (
        <ErrorMessage error={sending.error} title={texts.failed} after={frozen ? texts.frozen : texts.kept} />
      )}
      {kept.keeping === 'lost' && kept.storageAvailable && (
        <StatusMessage tone="warning" live="status">
          <p>{strings.report.draft.full}</p>
        </StatusMessage>
      )}
      <p className={styles.receiver}>{receiverText(form, texts)}</p>
      <div>
        <Button type="submit" appearance="primary" busy={busy} wideOnPhone>
          {buttonText(sending, frozen, strings)}
        </Button>
      </div>
      {frozen && (
        <div>
          <ConfirmInline
            appearance="quiet"
            label={texts.edit}
            question={texts.editQuestion}
            confirmLabel={texts.editConfirm}
            onConfirm={edit}
          />
        </div>
      )}
      <DraftStatus kept={kept} />
    </div>
  );
};
