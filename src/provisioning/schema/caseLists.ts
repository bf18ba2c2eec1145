import { CaseStatus, Confidentiality } from '../../domain/deviationCase/DeviationCase';
import { Unit } from '../../domain/unit/Unit';
import { areasOf, chiefNurse, Grant, lexSarah, managersOf, quality, seniorManagersOf } from './access';
import { choice, dateTime, note, number, text } from './column';
import { defineList, FolderDefinition, ViewDefinition } from './list';
import { reportColumns } from './reportColumns';

export const caseColumns = {
  Title: text({ title: 'Nummer' }),
  ...reportColumns,
  QmsStatus: choice<CaseStatus>({
    title: 'Status',
    indexed: true,
    choices: { received: 'Mottagen', closed: 'Avslutad', duplicate: 'Dubblett' }
  }),
  QmsReceivedByName: text({ title: 'Mottagen av' }),
  QmsReceivedAt: dateTime({ title: 'Mottagen' }),
  QmsDialogue: note({ title: 'Frågor och svar' })
} as const;

const newestFirst: ViewDefinition = {
  title: 'Senaste',
  columns: ['QmsNumber', 'QmsKind', 'QmsUnitCode', 'QmsCategoryCode', 'QmsEventAt', 'QmsStatus'],
  query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
};

type UnitKey = Pick<Unit, 'code' | 'area'>;
const folderNames: Readonly<Record<Confidentiality, string>> = { solLss: 'SOL', hsl: 'HSL' };

/** The folder of a unit's cases: `EKB/HSL`. */
export const caseFolder = (unitCode: string, confidentiality: Confidentiality): string =>
  `${unitCode}/${folderNames[confidentiality]}`;

function unitFolders(unit: UnitKey, qualityReads: boolean): FolderDefinition[] {
  const chain: Grant[] = [
    { to: managersOf(unit), level: 'handle' },
    { to: seniorManagersOf(unit.area), level: 'read' },
    ...(qualityReads ? [{ to: quality, level: 'handle' } as const] : [])
  ];
  return [
    { path: unit.code, rights: [...chain, { to: chiefNurse, level: 'read' }] },
    { path: caseFolder(unit.code, 'solLss'), rights: chain },
    { path: caseFolder(unit.code, 'hsl'), rights: [...chain, { to: chiefNurse, level: 'handle' }] }
  ];
}

/** Read on the list itself, so that folders can be reached in lockdown mode; its root holds nothing but folders. */
function listRights(units: readonly UnitKey[], qualityReads: boolean): Grant[] {
  return [
    ...units.map((unit): Grant => ({ to: managersOf(unit), level: 'read' })),
    ...areasOf(units).map((area): Grant => ({ to: seniorManagersOf(area), level: 'read' })),
    ...(qualityReads ? [{ to: quality, level: 'read' } as const] : []),
    { to: chiefNurse, level: 'read' }
  ];
}

export const casesUrl = 'Lists/Cases';
export const caseReferencesUrl = 'Lists/CaseReferences';

export const caseList = (units: readonly UnitKey[]) =>
  defineList({
    url: casesUrl,
    title: 'Ärenden',
    description: 'Mottagna rapporter, en mapp per enhet och sekretessområde',
    columns: caseColumns,
    views: [newestFirst],
    folders: units.flatMap((unit) => unitFolders(unit, true)),
    rights: listRights(units, true)
  });

/** The pointer to the care record lies beside the case: the quality team reads cases without it. */
export const caseReferenceList = (units: readonly UnitKey[]) =>
  defineList({
    url: caseReferencesUrl,
    title: 'Hänvisningar till vårdsystemet',
    description: 'Ärendenummer i vårdsystemet för ett mottaget ärende',
    columns: {
      Title: text({ title: 'Nummer' }),
      QmsReceiptId: number({ title: 'Kvittots id', indexed: true }),
      QmsReceiptList: reportColumns.QmsReceiptList,
      QmsCareReference: text({ title: 'Hänvisning till vårdsystemet', maxLength: 100 })
    },
    noCrawl: true,
    folders: units.flatMap((unit) => unitFolders(unit, false)),
    rights: listRights(units, false)
  });

/** Received reports of suspected misconduct. Case folders with named people come with the lex Sarah process. */
export const protectedCaseList = defineList({
  url: 'Lists/ProtectedCases',
  title: 'Skyddade ärenden',
  description: 'Mottagna rapporter om misstänkta missförhållanden',
  columns: {
    ...caseColumns,
    QmsCareReference: text({ title: 'Hänvisning till vårdsystemet', maxLength: 100 })
  },
  noCrawl: true,
  views: [newestFirst],
  rights: [{ to: lexSarah, level: 'handle' }]
});
