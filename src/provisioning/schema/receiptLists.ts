import { ReceiptStatus } from '../../domain/receipt/Receipt';
import { ReportKind } from '../../domain/report/Report';
import { Unit } from '../../domain/unit/Unit';
import { areasOf, chiefNurse, Grant, lexSarah, managersOf, quality, seniorManagersOf, staff } from './access';
import { choice, dateTime, note, number, text } from './column';
import { defineList } from './list';
import { kindChoices } from './reportColumns';

export const receiptColumns = {
  Title: text({ title: 'Rubrik' }),
  QmsClientKey: text({ title: 'Klientnyckel', maxLength: 50, indexed: true }),
  QmsKind: choice<ReportKind>({ title: 'Typ', choices: kindChoices }),
  QmsUnitCode: text({ title: 'Enhet (kod)', maxLength: 12, indexed: true }),
  /** Managers see every receipt; their own are found by this (Author cannot be relied on to be indexed). */
  QmsReporterId: number({ title: 'Rapportörens id', indexed: true }),
  QmsStatus: choice<ReceiptStatus>({
    title: 'Status',
    indexed: true,
    choices: {
      sent: 'Skickad',
      claimed: 'Tas emot',
      received: 'Mottagen',
      question: 'Fråga till rapportören',
      closed: 'Avslutad'
    }
  }),
  QmsClaimedByName: text({ title: 'Tas emot av' }),
  QmsClaimedById: number({ title: 'Tas emot av (id)' }),
  QmsClaimedAt: dateTime({ title: 'Började tas emot' }),
  QmsCaseId: number({ title: 'Ärendets id' }),
  QmsReceivedAt: dateTime({ title: 'Mottagen' }),
  QmsQuestion: note({ title: 'Fråga till rapportören' }),
  QmsQuestionAt: dateTime({ title: 'Fråga ställd' }),
  QmsAnsweredAt: dateTime({ title: 'Svar mottaget' }),
  QmsFeedback: note({ title: 'Återkoppling' }),
  QmsFeedbackAt: dateTime({ title: 'Återkopplat' })
} as const;

function receipts(url: string, title: string, description: string, followers: readonly Grant[]) {
  return defineList({
    url,
    title,
    description,
    columns: receiptColumns,
    readSecurity: 'own',
    // Reporters could change their own by this, but their level lacks Edit Items.
    writeSecurity: 'own',
    noCrawl: true,
    views: [
      {
        title: 'Senaste',
        columns: ['ID', 'QmsKind', 'QmsUnitCode', 'QmsStatus', 'Created'],
        query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
      }
    ],
    rights: [{ to: staff, level: 'report' }, ...followers]
  });
}

export const receiptsUrl = 'Lists/Receipts';

/**
 * Whoever may read a unit's cases follows ordinary receipts: status and feedback in neutral words, no case text.
 * Senior managers read the cases of their area and change nothing, so they see receipts without changing them.
 */
export const receiptList = (units: readonly Pick<Unit, 'code' | 'area'>[]) =>
  receipts(receiptsUrl, 'Kvitton', 'Rapportörens kvitto: nummer, status, frågor och återkoppling', [
    ...units.map((unit): Grant => ({ to: managersOf(unit), level: 'follow' })),
    ...areasOf(units).map((area): Grant => ({ to: seniorManagersOf(area), level: 'oversee' })),
    { to: quality, level: 'follow' },
    { to: chiefNurse, level: 'follow' }
  ]);

/** Managers cannot open this one: it would tell who reported misconduct or hid their name. */
export const protectedReceiptList = receipts(
  'Lists/ProtectedReceipts',
  'Skyddade kvitton',
  'Kvitton för misstänkta missförhållanden och för rapporter med dolt namn',
  [
    { to: lexSarah, level: 'follow' },
    { to: quality, level: 'follow' }
  ]
);
