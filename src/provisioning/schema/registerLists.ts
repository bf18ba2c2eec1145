import { CategoryFamily } from '../../domain/category/Category';
import { Area } from '../../domain/unit/Unit';
import { areaNames, Grant, quality, staff } from './access';
import { boolean, choice, dateTime, note, number, text } from './column';
import { defineList } from './list';

const keptByQuality: readonly Grant[] = [
  { to: staff, level: 'read' },
  { to: quality, level: 'maintain' }
];

export const unitList = defineList({
  url: 'Lists/Units',
  title: 'Enheter',
  description: 'Organisationens enheter. Koden styr inkorg, mappar och grupper och ändras aldrig.',
  columns: {
    Title: text({ title: 'Namn' }),
    QmsCode: text({ title: 'Kod', maxLength: 12, required: true, indexed: true }),
    QmsArea: choice<Area>({ title: 'Verksamhetsområde', choices: areaNames }),
    QmsActive: boolean({ title: 'Aktiv' })
  },
  views: [{ title: 'Alla enheter', columns: ['LinkTitle', 'QmsCode', 'QmsArea', 'QmsActive'] }],
  rights: keptByQuality
});

export const categoryList = defineList({
  url: 'Lists/Categories',
  title: 'Kategorier',
  description:
    'Vad som hände. Varje kategori hör till en daterad uppsättning; gamla rapporter behåller sina ord.',
  columns: {
    Title: text({ title: 'Kategori' }),
    QmsCode: text({ title: 'Kod', maxLength: 60, required: true, indexed: true }),
    QmsSet: text({ title: 'Uppsättning', maxLength: 100 }),
    QmsFamily: choice<CategoryFamily>({ title: 'Lagrum', choices: { solLss: 'SoL och LSS', hsl: 'HSL' } }),
    QmsValidFrom: dateTime({ title: 'Gäller från', dateOnly: true }),
    QmsValidTo: dateTime({ title: 'Gäller till', dateOnly: true }),
    QmsNeedsText: boolean({ title: 'Kräver egna ord' }),
    QmsHelp: note({ title: 'Hjälptext' }),
    QmsSortOrder: number({ title: 'Ordning' })
  },
  views: [
    { title: 'Alla kategorier', columns: ['LinkTitle', 'QmsSet', 'QmsFamily', 'QmsValidFrom', 'QmsValidTo'] }
  ],
  rights: keptByQuality
});

export const settingList = defineList({
  url: 'Lists/Settings',
  title: 'Inställningar',
  description: 'Kommunens egna val: en rad per inställning',
  columns: {
    Title: text({ title: 'Inställning' }),
    QmsValue: note({ title: 'Värde' })
  },
  rights: keptByQuality
});

/** Marks the site as ours, and tells what has been done to it. Only the administrator writes. */
export const installLog = defineList({
  url: 'Lists/InstallLog',
  title: 'Installationslogg',
  description: 'Vad installationen har gjort i webbplatsen',
  columns: {
    Title: text({ title: 'Steg' }),
    QmsDescription: note({ title: 'Beskrivning' }),
    QmsProductVersion: text({ title: 'Version', maxLength: 30 })
  },
  rights: [{ to: staff, level: 'read' }]
});
