import { ReferenceData } from '../../app/ReferenceData';
import { Category } from '../../domain/category/Category';

function category(code: string, name: string, sortOrder: number, more: Partial<Category> = {}): Category {
  return {
    code,
    name,
    sortOrder,
    set: 'SoL/LSS',
    family: 'solLss',
    validFrom: '2020-01-01T00:00:00Z',
    needsText: false,
    ...more
  };
}

/** Units, categories and settings for tests of the user interface. */
export const fakeReferences: ReferenceData = {
  units: [
    { code: 'EKBACKEN', name: 'Ekbacken', area: 'elderlyCare', active: true },
    { code: 'HTNORR', name: 'Hemtjänst Norr', area: 'elderlyCare', active: true },
    { code: 'HTSODER', name: 'Hemtjänst Söder', area: 'elderlyCare', active: true },
    { code: 'SOLROSEN', name: 'Gruppbostad Solrosen', area: 'disability', active: true },
    { code: 'DVBRON', name: 'Daglig verksamhet Bron', area: 'disability', active: true },
    { code: 'BOSTOD', name: 'Boendestöd', area: 'socialPsychiatry', active: true },
    { code: 'BARNUNGA', name: 'Barn och unga, utredning', area: 'childrenAndFamily', active: true },
    { code: 'HSLTEAM', name: 'Hemsjukvården', area: 'healthCare', active: true },
    { code: 'NEDLAGD', name: 'Nedlagda enheten', area: 'elderlyCare', active: false }
  ],
  categories: [
    category('sol.bemotande', 'Bemötande', 10, { help: 'Hur vi talar med och bemöter den enskilde.' }),
    category('sol.utforande', 'Brist i utförande eller utebliven insats', 20, {
      help: 'En insats som inte gavs, eller gavs på fel sätt.'
    }),
    category('sol.information', 'Informationsöverföring', 30),
    category('sol.ovrigt', 'Annat', 90, { needsText: true }),
    category('hsl.fall', 'Fall', 10, { family: 'hsl', set: 'HSL 2022' }),
    category('hsl.utebliven', 'Läkemedel: utebliven dos', 20, { family: 'hsl', set: 'HSL 2022' }),
    category('hsl.gammal', 'Omvårdnad', 30, {
      family: 'hsl',
      set: 'HSL 2018',
      validTo: '2022-01-01T00:00:00Z'
    })
  ],
  settings: {
    protectedReaders: 'kvalitetsteamet och de särskilt utsedda utredarna av lex Sarah',
    careSystem: 'Treserva',
    kiaUrl: 'https://kia.example/rapportera',
    receiveWithinDays: 1,
    answerWithinDays: 5,
    feedbackWithinDays: 30
  }
};
