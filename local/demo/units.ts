import { Unit } from '../../src/domain/unit/Unit';

/** Påhittsby is no municipality: names, codes and people here are invented and are meant to look it. */
export const demoUnits: readonly Omit<Unit, 'active'>[] = [
  { code: 'EKBACKEN', name: 'Ekbackens vård- och omsorgsboende', area: 'elderlyCare' },
  { code: 'SOLROSEN', name: 'Solrosens vård- och omsorgsboende', area: 'elderlyCare' },
  { code: 'NORRBY', name: 'Norrby hemtjänst', area: 'elderlyCare' },
  { code: 'LINGON', name: 'Gruppbostaden Lingonstigen', area: 'disability' },
  { code: 'HSLTEAM', name: 'Hemsjukvårdsteamet', area: 'healthCare' },
  { code: 'MYNDBU', name: 'Myndighet barn och unga', area: 'childrenAndFamily' }
];
