import { addMissingRows, Row } from './addMissingRows';
import { Migration } from './Migration';

interface SeedSet {
  readonly prefix: string;
  readonly set: string;
  readonly family: string;
  /** Midnight in Sweden, as SharePoint writes a column with date only. */
  readonly validFrom: string;
  /** [code, name, needs own words]. */
  readonly categories: readonly (readonly [string, string, boolean?])[];
}

/** Thirteen categories for SoL and LSS, as one municipality published them; "Annat" asks for words of one's own. */
const solLss: SeedSet = {
  prefix: 'sol2020',
  set: 'SoL/LSS 2020',
  family: 'SoL och LSS',
  validFrom: '2019-12-31T23:00:00Z',
  categories: [
    ['rutiner', 'Bristande rutiner'],
    ['bemotande', 'Bemötande'],
    ['tidsbrist', 'Tidsbrist'],
    ['integritet', 'Integritet'],
    ['samverkan', 'Samverkan'],
    ['information', 'Informationsöverföring'],
    ['utforande', 'Brist i utförande eller utebliven insats'],
    ['delaktighet', 'Delaktighet och självbestämmande'],
    ['dokumentation', 'Utebliven eller bristfällig dokumentation'],
    ['dataskydd', 'Dataskydd'],
    ['handlaggning', 'Brist i eller utebliven handläggning'],
    ['tillganglighet', 'Tillgänglighet'],
    ['annat', 'Annat', true]
  ]
};

/** Groups for health care in use from 2022, and "Annat" so that nobody has to choose a category that is wrong. */
const hsl: SeedSet = {
  prefix: 'hsl2022',
  set: 'HSL 2022',
  family: 'HSL',
  validFrom: '2021-12-31T23:00:00Z',
  categories: [
    ['fall', 'Fall'],
    ['mtp', 'Medicinteknisk produkt'],
    ['lakemedel', 'Läkemedel'],
    ['vard', 'Vård, behandling och provtagning'],
    ['vri', 'Vårdrelaterade infektioner (VRI)'],
    ['annat', 'Annat', true]
  ]
};

const rowsOf = (seed: SeedSet): Row[] =>
  seed.categories.map(([code, name, needsText], index) => ({
    Title: name,
    QmsCode: `${seed.prefix}.${code}`,
    QmsSet: seed.set,
    QmsFamily: seed.family,
    QmsValidFrom: seed.validFrom,
    QmsNeedsText: needsText ?? false,
    QmsSortOrder: (index + 1) * 10
  }));

/**
 * Title is the setting's name in code; the value is text. Days: suggestions that each municipality may change. Words
 * are empty until it has chosen its own: the form then has words in the reader's language.
 */
const settings: readonly Row[] = [
  { Title: 'protectedReaders', QmsValue: '' },
  { Title: 'careSystem', QmsValue: '' },
  { Title: 'kiaUrl', QmsValue: '' },
  { Title: 'receiveWithinDays', QmsValue: '1' },
  { Title: 'answerWithinDays', QmsValue: '5' },
  { Title: 'feedbackWithinDays', QmsValue: '30' }
];

export const baseSeeds: Migration = {
  id: '0001-base-seeds',
  description:
    'Lägg in kategorier för SoL/LSS och HSL och grundinställningar (det som redan finns rörs inte)',
  up: async (listAt) => {
    await addMissingRows(listAt('Lists/Categories'), 'QmsCode', [...rowsOf(solLss), ...rowsOf(hsl)]);
    await addMissingRows(listAt('Lists/Settings'), 'Title', settings);
  }
};
