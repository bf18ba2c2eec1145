import { Unit } from '../../domain/unit/Unit';
import { Grant, lexSarah, managersOf, quality, staff } from './access';
import { choice, note, text } from './column';
import { defineList } from './list';
import { reportColumns } from './reportColumns';

export const inboxColumns = {
  Title: text({ title: 'Rubrik' }),
  QmsEntry: choice<'report' | 'answer'>({
    title: 'Post',
    choices: { report: 'Rapport', answer: 'Svar på fråga' }
  }),
  ...reportColumns,
  /** The pointer travels here and is moved to Case references when the report is received. */
  QmsCareReference: text({ title: 'Hänvisning till vårdsystemet', maxLength: 100 }),
  QmsAnswer: note({ title: 'Svar' })
} as const;

/**
 * Own-only, never changed, transport only (design section 5). What keeps senders from changing is their level, which
 * lacks Edit Items: a `WriteSecurity` that lets nobody change would let nobody send either.
 */
function inbox(url: string, title: string, description: string, receivers: readonly Grant[]) {
  return defineList({
    url,
    title,
    description,
    columns: inboxColumns,
    readSecurity: 'own',
    writeSecurity: 'own',
    versions: false,
    noCrawl: true,
    views: [
      {
        title: 'Väntar',
        columns: ['QmsNumber', 'QmsKind', 'QmsEntry', 'Created'],
        query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    ],
    rights: [{ to: staff, level: 'report' }, ...receivers]
  });
}

/** Where a unit's reports wait. The URL carries the unit's code. */
export const inboxUrl = (unitCode: string): string => `Lists/Inbox${unitCode}`;

export const unitInbox = (unit: Pick<Unit, 'code' | 'name'>) =>
  inbox(inboxUrl(unit.code), `Inkorg ${unit.name}`, `Rapporter som väntar på mottagande: ${unit.name}`, [
    { to: managersOf(unit), level: 'receive' }
  ]);

export const protectedInbox = inbox(
  'Lists/ProtectedInbox',
  'Skyddad inkorg',
  'Misstänkta missförhållanden (lex Sarah) som väntar på mottagande',
  [{ to: lexSarah, level: 'receive' }]
);

export const qualityInbox = inbox(
  'Lists/QualityInbox',
  'Kvalitetsteamets inkorg',
  'Rapporter där rapportören dolt sitt namn för chefen',
  [{ to: quality, level: 'receive' }]
);
