import { Narrative } from './Narrative';

export const medicines: readonly Narrative[] = [
  {
    what: 'Morgondosen låg kvar i dosetten när kvällspersonalen kom {tid}. Signeringslistan var inte ifylld.',
    done: 'Sjuksköterska kontaktades och beslutade att dosen skulle utgå.',
    consequence: 'none'
  },
  {
    what: 'Kvällsdosen gavs {tid} i stället för morgondosen. Påsarna hade legat i fel ordning.',
    done: 'Sjuksköterska kontaktades direkt. Extra kontroll av blodtryck under dagen.',
    consequence: 'minor'
  },
  {
    what: 'Tablett hittades på golvet {plats} {tid}. Okänt vilken dos den hör till.',
    done: 'Tabletten lämnades till sjuksköterska. Arbetsgruppen påmindes om att se att läkemedlet sväljs.',
    consequence: 'none'
  },
  {
    what: 'Utebliven insulindos {tid}. Den som var delegerad hade bytt pass och ingen annan hade delegering.',
    done: 'Sjuksköterska gav insulin två timmar senare. Blodsocker kontrollerades.',
    consequence: 'moderate'
  },
  {
    what: 'Smärtplåster byttes inte på rätt dag. Upptäcktes {tid} vid dusch.',
    done: 'Sjuksköterska bytte plåster. Dagen ringades in på signeringslistan.',
    consequence: 'minor'
  },
  {
    what: 'Läkemedel avsett för en annan boende ställdes fram {plats} {tid}. Upptäcktes innan det gavs.',
    done: 'Läkemedlet togs undan. Kontroll av namn och påse gicks igenom vid överlämningen.',
    consequence: 'none'
  },
  {
    what: 'Dosett delad med för få tabletter för tre dagar. Upptäcktes {tid}.',
    done: 'Sjuksköterska rättade dosetten och kontrollerade övriga dagar.',
    consequence: 'none'
  },
  {
    what: 'Ögondroppar gavs inte {tid}. Flaskan var slut och ny var inte hämtad.',
    done: 'Ny flaska hämtades på apoteket. Beställningsrutinen togs upp på gruppmötet.',
    consequence: 'minor'
  },
  {
    what: 'Dubbel dos gavs {tid}, eftersom första dosen inte var signerad.',
    done: 'Sjuksköterska kontaktades, läkare rådfrågades. Tillsyn varje halvtimme under fyra timmar.',
    consequence: 'moderate'
  },
  {
    what: 'Narkotikaräkningen stämde inte {tid}. En tablett saknades mot saldot.',
    done: 'Räknades om av två. Sjuksköterska och enhetschef informerades.',
    consequence: 'none'
  },
  {
    what: 'Blodförtunnande gavs enligt gammal ordinationslista {tid}. Ny lista låg i sjuksköterskans fack.',
    done: 'Läkare kontaktades och prov togs. Gamla listan makulerades.',
    consequence: 'moderate'
  },
  {
    what: 'Medicinskåpet stod olåst {plats} {tid}. Inget saknades vid kontroll.',
    done: 'Skåpet låstes. Nyckelrutinen gicks igenom med alla i tjänst.',
    consequence: 'none'
  },
  {
    what: 'Inhalation uteblev {tid}. Vikarien kände inte till att den skulle ges till natten.',
    done: 'Sjuksköterska informerades. Inhalationen lades in i dagsplaneringen.',
    consequence: 'minor'
  },
  {
    what: 'Vid behov-läkemedel gavs {tid} utan att sjuksköterska hade tillfrågats.',
    done: 'Sjuksköterska informerades i efterhand. Rutinen för vid behov-läkemedel repeterades.',
    consequence: 'none'
  }
];
