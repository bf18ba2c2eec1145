import * as React from 'react';
import { newClientKey } from '../../../app/newClientKey';
import { SentReport, Services } from '../../../app/Services';
import { Report } from '../../../domain/report/Report';
import { toInstant } from '../../../domain/shared/Instant';
import { isQmsError } from '../../../domain/shared/QmsError';
import { useApp } from '../../context/AppContext';
import { useMounted } from '../../context/useMounted';
import { completeReport } from './completeReport';
import { rememberUnit } from './proposedUnit';
import { ReportDraft } from './ReportDraft';
import { KeptDraft } from './useReportDraft';

export type Sending =
  | { readonly state: 'editing' }
  | { readonly state: 'sending' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'sent'; readonly sent: SentReport; readonly report: Report };

interface UnderWay {
  readonly report: Report;
  readonly answer: Promise<SentReport>;
}

/** A report on its way outlives its form: who looks at another view meanwhile and comes back finds it again. */
const underWay = new WeakMap<Services, UnderWay>();

/** May be changed again, as another report. */
function thawed(): Pick<ReportDraft, 'clientKey' | 'pressedAt'> {
  return { clientKey: newClientKey(), pressedAt: '' };
}

function begin(services: Services, report: Report): UnderWay {
  const begun: UnderWay = { report, answer: services.sendReport(report) };
  underWay.set(services, begun);
  const end = (): void => {
    underWay.delete(services);
  };
  begun.answer.then(end, end);
  return begun;
}

/**
 * Sends the draft. A failure keeps everything under the same client key, so that trying again never makes two; only
 * success clears the draft. What may have arrived is frozen, since what was sent under a key is found again by the key
 * alone; to change it one must say so (`edit`), and gets another key.
 */
export function useReportSending(kept: KeptDraft): {
  readonly sending: Sending;
  send(): void;
  edit(): void;
  startAnother(): void;
} {
  const { services, clock } = useApp();
  const mounted = useMounted();
  const [sending, setSending] = React.useState<Sending>({ state: 'editing' });

  const follow = ({ report, answer }: UnderWay): void => {
    setSending({ state: 'sending' });
    answer.then(
      (sent) => {
        kept.clear(report.clientKey);
        rememberUnit(services.drafts, report.unitCode);
        if (mounted()) setSending({ state: 'sent', sent, report });
      },
      (error: unknown) => {
        if (!mounted()) return;
        // What SharePoint would not take did not arrive, and must be corrected.
        if (isQmsError(error, 'invalid')) kept.change(thawed());
        setSending({ state: 'failed', error });
      }
    );
  };
  const send = (): void => {
    if (underWay.has(services)) return;
    const pressedAt = kept.latest().pressedAt || toInstant(clock());
    kept.change({ pressedAt });
    follow(begin(services, completeReport(kept.latest(), pressedAt)));
  };
  React.useEffect(() => {
    const begun = underWay.get(services);
    if (begun && begun.report.clientKey === kept.latest().clientKey) follow(begun);
    // Only when the form opens: what is sent from it is followed by `send`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const edit = (): void => {
    kept.change(thawed());
    setSending({ state: 'editing' });
  };
  return { sending, send, edit, startAnother: () => setSending({ state: 'editing' }) };
}
