import { Narrative } from './Narrative';

/** Care, treatment and sampling. */
export const care: readonly Narrative[] = [
  {
    what: 'Blodprov som var planerat togs inte {tid}. Det stod i fel kalender.',
    done: 'Nytt prov bokades till nästa dag.',
    consequence: 'minor'
  },
  {
    what: 'Såromläggning utfördes inte på utsatt dag. Upptäcktes {tid}.',
    done: 'Omläggning samma kväll. Såret bedömdes oförändrat.',
    consequence: 'minor'
  },
  {
    what: 'Provröret märktes inte innan det skickades {tid}. Laboratoriet kunde inte analysera det.',
    done: 'Nytt prov togs. Märkning före provtagning togs upp i teamet.',
    consequence: 'minor'
  },
  {
    what: 'Kateterbyte försenat en vecka. Upptäcktes {tid} vid genomgång av åtgärdslistan.',
    done: 'Katetern byttes samma dag. Påminnelse lades in.',
    consequence: 'minor'
  },
  {
    what: 'Stödstrumpor togs inte av till natten. Upptäcktes {tid}, med rodnad på underbenen.',
    done: 'Sjuksköterska bedömde huden. Instruktion sattes upp i hemmet.',
    consequence: 'moderate'
  },
  {
    what: 'Vätskelistan var inte ifylld under ett dygn. Upptäcktes {tid}.',
    done: 'Sjuksköterska bedömde allmäntillståndet. Listan lades vid sängen.',
    consequence: 'none'
  }
];

/** Infections related to care. */
export const infections: readonly Narrative[] = [
  {
    what: 'Urinvägsinfektion efter kateterbehandling konstaterades {tid}.',
    done: 'Behandling enligt läkare. Behovet av kateter omprövades.',
    consequence: 'moderate'
  },
  {
    what: 'Två boende på samma våningsplan fick magsjuka inom ett dygn, anmält {tid}.',
    done: 'Basala hygienrutiner skärptes och gemensamma måltider ställdes in.',
    consequence: 'moderate'
  }
];
