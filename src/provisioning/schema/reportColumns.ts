import { Law } from '../../domain/category/Category';
import { ReceiptList } from '../../domain/receipt/Receipt';
import { Consequence, ReportKind } from '../../domain/report/Report';
import { boolean, choice, dateTime, note, number, text } from './column';

export const kindChoices: Readonly<Record<ReportKind, string>> = {
  deviation: 'Avvikelse',
  risk: 'Risk',
  nearMiss: 'Tillbud',
  misconduct: 'Misstänkt missförhållande',
  staffHarm: 'Skada på personal (KIA)'
};

/** A report as it travels: the same columns in every inbox and in the cases, so that a snapshot is a copy. */
export const reportColumns = {
  QmsReceiptList: choice<ReceiptList>({
    title: 'Kvittolista',
    choices: { ordinary: 'Kvitton', protected: 'Skyddade kvitton' }
  }),
  QmsReceiptId: number({ title: 'Kvittots id', indexed: true }),
  QmsNumber: text({ title: 'Nummer', maxLength: 30, indexed: true }),
  QmsClientKey: text({ title: 'Klientnyckel', maxLength: 50, indexed: true }),
  QmsKind: choice<ReportKind>({ title: 'Typ', choices: kindChoices }),
  QmsHideName: boolean({ title: 'Namnet dolt för chefen' }),
  QmsUnitCode: text({ title: 'Enhet (kod)', maxLength: 12, indexed: true }),
  QmsLaw: choice<Law>({
    title: 'Lagrum',
    choices: { sol: 'SoL', lss: 'LSS', hsl: 'HSL', solHsl: 'SoL och HSL', undecided: 'Ej avgjort' }
  }),
  QmsCategoryCode: text({ title: 'Kategori (kod)', maxLength: 60, indexed: true }),
  QmsCategoryText: text({ title: 'Kategori i egna ord' }),
  QmsEventAt: dateTime({ title: 'Händelsedatum', indexed: true }),
  QmsDiscoveredAt: dateTime({ title: 'Upptäckt' }),
  QmsWhatHappened: note({ title: 'Vad hände' }),
  QmsImmediateAction: note({ title: 'Omedelbar åtgärd' }),
  QmsConsequence: choice<Consequence>({
    title: 'Konsekvens för den enskilde',
    choices: {
      none: 'Ingen',
      minor: 'Mindre',
      moderate: 'Måttlig',
      significant: 'Betydande',
      catastrophic: 'Katastrofal'
    }
  }),
  QmsKiaNumber: text({ title: 'KIA-nummer', maxLength: 50 }),
  QmsIdentityReason: note({ title: 'Skäl till att identitetsuppgift skickades' }),
  QmsReporterName: text({ title: 'Rapportör' }),
  QmsReportedAt: dateTime({ title: 'Rapporterad' })
} as const;
