import { Narrative } from './Narrative';

export const falls: readonly Narrative[] = [
  {
    what: 'Boende hittades sittande på golvet bredvid sängen {tid}. Hade försökt gå upp själv och halkat i strumplästen.',
    done: 'Hjälptes upp med lyft av två medarbetare. Sjuksköterska kontaktades och halkskydd togs fram.',
    consequence: 'minor'
  },
  {
    what: 'Föll {plats} {tid} när rollatorn inte var bromsad. Landade på höger höft.',
    done: 'Sjuksköterska bedömde på plats. Ingen smärta vid belastning. Extra tillsyn under natten.',
    consequence: 'minor'
  },
  {
    what: 'Larmmattan larmade {tid}. När personal kom fram låg den boende på golvet {plats}.',
    done: 'Kontroll av medvetande och smärta. Kudde och filt gavs i väntan på sjuksköterska.',
    consequence: 'moderate'
  },
  {
    what: 'Gled ur rullstolen {plats} {tid}. Bältet var inte fastsatt efter måltiden.',
    done: 'Lyftes upp med personlyft. Arbetsterapeut ombedd att se över sitsen.',
    consequence: 'minor'
  },
  {
    what: 'Reste sig från toaletten utan att larma och föll mot handfatet {tid}. Litet sår i pannan.',
    done: 'Såret rengjordes och lades om av sjuksköterska. Kontroll varje timme enligt rutin.',
    consequence: 'moderate'
  },
  {
    what: 'Snubblade på mattkanten {plats} {tid}. Tog emot sig med händerna och fick ont i handleden.',
    done: 'Mattan togs bort. Sjuksköterska lindade handleden och ordnade röntgen dagen efter.',
    consequence: 'moderate'
  },
  {
    what: 'Fall i samband med förflyttning från säng till stol {tid}. En medarbetare hjälpte till fast det skulle vara två.',
    done: 'Sattes försiktigt ner på golvet och lyftes sedan upp. Förflyttningen gicks igenom i arbetsgruppen.',
    consequence: 'none'
  },
  {
    what: 'Hittades på golvet {plats} {tid} av den som kom för att ge frukost. Kan inte berätta vad som hände.',
    done: 'Sjuksköterska tillkallades, blodtryck och puls togs. Närstående informerades.',
    consequence: 'moderate'
  },
  {
    what: 'Satte sig vid sidan av stolen {plats} {tid} och hamnade på golvet. Inga synliga skador.',
    done: 'Hjälptes upp. Stolen byttes mot en med armstöd.',
    consequence: 'none'
  },
  {
    what: 'Föll vid uppresning efter medicinering {tid}. Uppgav yrsel.',
    done: 'Lades ner med benen högt. Sjuksköterska bad läkare se över läkemedlen.',
    consequence: 'minor'
  },
  {
    what: 'Rullade ur sängen {tid}. Sänggrinden var nere och sängen stod i högt läge efter omvårdnad.',
    done: 'Sängen sänktes. Påminnelse om sängens läge sattes vid sängen.',
    consequence: 'minor'
  },
  {
    what: 'Halkade på vått golv {plats} {tid}, strax efter städning. Klagade över smärta i ryggen.',
    done: 'Skylt ställdes ut och golvet torkades. Smärtlindring enligt generell ordination.',
    consequence: 'minor'
  },
  {
    what: 'Fall utomhus på promenad {tid}. Det var halt och broddarna var kvar i hallen.',
    done: 'Följdes in och bedömdes av sjuksköterska. Broddar hängdes vid ytterdörren.',
    consequence: 'minor'
  },
  {
    what: 'Föll {plats} {tid} och kunde inte stödja på benet. Misstänkt höftfraktur.',
    done: 'Ambulans tillkallades. Närstående och enhetschef informerades.',
    consequence: 'significant'
  }
];
