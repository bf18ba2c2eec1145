import { InboxBox } from '../inbox/Inbox';
import { ReceiptList } from '../receipt/Receipt';
import { Report } from './Report';

/** Where a report goes. Suspected misconduct and hidden names never touch a list that unit managers can open. */
export interface Route {
  readonly receiptList: ReceiptList;
  readonly box: InboxBox;
}

/** The path of a report (design: "Who can see what"). Lex Sarah: 27 kap. 2 § SoL, 24 b § LSS. */
export function routeOf(report: Pick<Report, 'kind' | 'hideName' | 'unitCode'>): Route {
  if (report.kind === 'misconduct') return { receiptList: 'protected', box: { kind: 'protected' } };
  if (report.hideName) return { receiptList: 'protected', box: { kind: 'quality' } };
  return { receiptList: 'ordinary', box: { kind: 'unit', unitCode: report.unitCode } };
}
