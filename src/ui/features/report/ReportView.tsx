import * as React from 'react';
import { useReferences } from '../../context/useReferences';
import { ReportReceipt } from './ReportReceipt';
import { ReportSheet } from './ReportSheet';
import { useReportDraft } from './useReportDraft';
import { useReportSending } from './useReportSending';

/** Rapportera: the form, and after sending the receipt. */
export const ReportView: React.FC = () => {
  const kept = useReportDraft();
  const references = useReferences();
  const { sending, send, edit, startAnother } = useReportSending(kept);
  if (sending.state === 'sent') {
    return (
      <ReportReceipt
        sent={sending.sent}
        report={sending.report}
        references={references.data}
        onAnother={startAnother}
      />
    );
  }
  return <ReportSheet kept={kept} references={references} sending={sending} send={send} edit={edit} />;
};
