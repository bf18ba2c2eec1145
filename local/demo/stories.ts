import { Report } from '../../src/domain/report/Report';

/** What has become of a fresh report; each state includes those before it. */
export type Ending =
  | { readonly state: 'waiting' }
  | { readonly state: 'received' }
  | { readonly state: 'asked'; readonly question: string }
  | { readonly state: 'answered'; readonly question: string; readonly answer: string }
  | { readonly state: 'closed'; readonly feedback: string };

type Told = Pick<
  Report,
  'kind' | 'unitCode' | 'law' | 'categoryCode' | 'consequence' | 'whatHappened' | 'immediateAction'
> &
  Partial<Pick<Report, 'hideName' | 'categoryText' | 'careReference' | 'kiaNumber'>>;

/** An invented report of the last weeks. */
export interface Story extends Told {
  readonly key: string;
  /** The part of a login before the @. */
  readonly by: string;
  readonly receiver: string;
  readonly hoursAgo: number;
  readonly ending: Ending;
}

export const stories: readonly Story[] = [
  {
    key: 'halt-golv',
    by: 'anna.exempelsson',
    receiver: 'britta.pahittson',
    hoursAgo: 3,
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    law: 'hsl',
    categoryCode: 'hsl2022.fall',
    consequence: 'minor',
    whatHappened: 'Boende halkade i duschen i morse. Mattan hade inte lagts tillbaka efter städningen.',
    immediateAction: 'Hjälptes upp av två. Sjuksköterska tittade på armbågen. Mattan är på plats igen.',
    ending: { state: 'waiting' }
  },
  {
    key: 'fel-pase',
    by: 'farid.fabelgren',
    receiver: 'britta.pahittson',
    hoursAgo: 50,
    kind: 'nearMiss',
    unitCode: 'EKBACKEN',
    law: 'hsl',
    categoryCode: 'hsl2022.lakemedel',
    consequence: 'none',
    whatHappened:
      'Två boende har liknande namn på påsarna i skåpet. Jag var nära att ta fel påse men såg det vid kontrollen.',
    immediateAction: 'La påsarna på var sin hylla och satte en lapp på skåpet.',
    ending: { state: 'waiting' }
  },
  {
    key: 'nattlarm',
    by: 'anna.exempelsson',
    receiver: 'britta.pahittson',
    hoursAgo: 74,
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    law: 'solHsl',
    categoryCode: 'hsl2022.mtp',
    consequence: 'moderate',
    careReference: 'HÄNV-2026-1107',
    whatHappened: 'Larmet gick inte fram till nattpersonalen. Boende fick vänta länge på hjälp.',
    immediateAction: 'Larmet startades om. Extra tillsyn resten av natten.',
    ending: { state: 'asked', question: 'Vet du ungefär hur länge larmet var ur funktion?' }
  },
  {
    key: 'bemotande-maltid',
    by: 'anna.exempelsson',
    receiver: 'britta.pahittson',
    hoursAgo: 98,
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    law: 'sol',
    categoryCode: 'sol2020.bemotande',
    consequence: 'minor',
    whatHappened: 'En boende blev tillsagd i hård ton vid middagen och ville inte äta färdigt.',
    immediateAction: 'Satte mig bredvid och pratade lugnt. Middagen värmdes igen.',
    ending: { state: 'received' }
  },
  {
    key: 'genomforandeplan',
    by: 'farid.fabelgren',
    receiver: 'britta.pahittson',
    hoursAgo: 240,
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    law: 'sol',
    categoryCode: 'sol2020.utforande',
    consequence: 'minor',
    whatHappened: 'Promenaden på tisdagar har uteblivit tre veckor i rad. Den står i genomförandeplanen.',
    immediateAction: 'Gick ut samma eftermiddag.',
    ending: {
      state: 'closed',
      feedback:
        'Tack. Promenaden ligger nu i dagsplaneringen med namn på vem som går. Vi följer upp om en månad.'
    }
  },
  {
    key: 'rullator-hall',
    by: 'anna.exempelsson',
    receiver: 'britta.pahittson',
    hoursAgo: 260,
    kind: 'deviation',
    unitCode: 'EKBACKEN',
    law: 'hsl',
    categoryCode: 'hsl2022.fall',
    consequence: 'none',
    whatHappened: 'Rollatorer stod i vägen i korridoren och en boende snubblade.',
    immediateAction: 'Ställde undan rollatorerna. Ingen skada.',
    ending: {
      state: 'closed',
      feedback: 'Tack för att du rapporterade. Rollatorerna har fått en bestämd plats vid dagrummet.'
    }
  },
  {
    key: 'dosett-helg',
    by: 'lena.latsaslund',
    receiver: 'stig.stallforetradare',
    hoursAgo: 30,
    kind: 'deviation',
    unitCode: 'SOLROSEN',
    law: 'hsl',
    categoryCode: 'hsl2022.lakemedel',
    consequence: 'minor',
    whatHappened: 'Lördagens morgondos låg kvar i dosetten på kvällen.',
    immediateAction: 'Ringde sjuksköterska, som sa att dosen skulle utgå.',
    ending: {
      state: 'answered',
      question: 'Var det ordinarie personal eller vikarier som arbetade på morgonen?',
      answer: 'Det var två vikarier. De hade fått introduktion men inte gått igenom signeringslistan.'
    }
  },
  {
    key: 'branddorr',
    by: 'lena.latsaslund',
    receiver: 'stig.stallforetradare',
    hoursAgo: 8,
    kind: 'risk',
    unitCode: 'SOLROSEN',
    law: 'undecided',
    categoryCode: 'sol2020.tillganglighet',
    consequence: 'none',
    whatHappened:
      'Dörren till trapphuset står ofta olåst. Boende med demenssjukdom kan ta sig ut utan att det märks.',
    immediateAction: 'Stängde dörren och sa till kollegorna.',
    ending: { state: 'waiting' }
  },
  {
    key: 'uteblivet-besok',
    by: 'olivia.osannolik',
    receiver: 'nils.naturligtvis',
    hoursAgo: 5,
    kind: 'deviation',
    unitCode: 'NORRBY',
    law: 'sol',
    categoryCode: 'sol2020.tidsbrist',
    consequence: 'moderate',
    careReference: 'HÄNV-2026-1142',
    whatHappened: 'Lunchbesöket hann inte göras. Schemat hade fyra besök samma tid.',
    immediateAction: 'Ringde och åkte dit en timme senare med matlådan.',
    ending: { state: 'waiting' }
  },
  {
    key: 'dolt-namn',
    by: 'olivia.osannolik',
    receiver: 'klara.kvalitetson',
    hoursAgo: 20,
    kind: 'deviation',
    hideName: true,
    unitCode: 'NORRBY',
    law: 'sol',
    categoryCode: 'sol2020.rutiner',
    consequence: 'minor',
    whatHappened:
      'Vi har slutat rapportera sena besök, eftersom det brukar sägas att det inte spelar någon roll.',
    immediateAction: 'Ingen åtgärd, därför rapporterar jag nu.',
    ending: { state: 'waiting' }
  },
  {
    key: 'misstanke-last-dorr',
    by: 'rasmus.rollfigur',
    receiver: 'lars.liknelse',
    hoursAgo: 12,
    kind: 'misconduct',
    unitCode: 'LINGON',
    law: 'lss',
    categoryCode: 'sol2020.integritet',
    consequence: 'significant',
    whatHappened:
      'Dörren till en boendes lägenhet var låst utifrån under kvällen. Den boende bankade för att komma ut.',
    immediateAction: 'Låste upp och stannade tills det var lugnt. Ringde chef i beredskap.',
    ending: { state: 'waiting' }
  },
  {
    key: 'misstanke-tillsyn',
    by: 'lena.latsaslund',
    receiver: 'lars.liknelse',
    hoursAgo: 120,
    kind: 'misconduct',
    unitCode: 'SOLROSEN',
    law: 'sol',
    categoryCode: 'sol2020.utforande',
    consequence: 'significant',
    whatHappened: 'Nattens tillsyn var signerad men verkar inte ha gjorts. Boende låg på golvet länge.',
    immediateAction: 'Tillkallade ambulans. Informerade chef i beredskap.',
    ending: { state: 'asked', question: 'Vilka tider var tillsynen signerad?' }
  },
  {
    key: 'kia-klos',
    by: 'rasmus.rollfigur',
    receiver: 'petra.provstrom',
    hoursAgo: 60,
    kind: 'staffHarm',
    unitCode: 'LINGON',
    law: 'lss',
    categoryCode: 'sol2020.annat',
    categoryText: 'Riven vid förflyttning',
    consequence: 'none',
    kiaNumber: 'KIA-2026-0387',
    whatHappened: 'Blev riven på armen vid förflyttning. Rapporterad i KIA.',
    immediateAction: 'Såret tvättades. Kollega tog över.',
    ending: { state: 'received' }
  },
  {
    key: 'forhandsbedomning',
    by: 'idun.illustration',
    receiver: 'mona.modellberg',
    hoursAgo: 300,
    kind: 'deviation',
    unitCode: 'MYNDBU',
    law: 'sol',
    categoryCode: 'sol2020.handlaggning',
    consequence: 'moderate',
    whatHappened:
      'En förhandsbedömning tog längre tid än fjorton dagar. Anmälan låg kvar hos en kollega som var sjuk.',
    immediateAction: 'Tog över ärendet och kontaktade familjen samma dag.',
    ending: {
      state: 'closed',
      feedback: 'Tack. Anmälningar fördelas nu om varje morgon när någon är frånvarande.'
    }
  },
  {
    key: 'provtagning',
    by: 'selma.sjukskotersson',
    receiver: 'hanna.hypotes',
    hoursAgo: 26,
    kind: 'deviation',
    unitCode: 'HSLTEAM',
    law: 'hsl',
    categoryCode: 'hsl2022.vard',
    consequence: 'significant',
    careReference: 'HÄNV-2026-1139',
    whatHappened: 'Provsvar med kraftigt avvikande värde lästes först två dagar efter att det kom.',
    immediateAction: 'Läkare kontaktades direkt. Patienten fick komma in för bedömning.',
    ending: { state: 'waiting' }
  }
];
