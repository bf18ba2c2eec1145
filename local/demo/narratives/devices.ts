import { Narrative } from './Narrative';

export const devices: readonly Narrative[] = [
  {
    what: 'Personlyften stannade i upphöjt läge {tid}. Batteriet var inte laddat.',
    done: 'Nödsänkning användes. Reservbatteri satt på laddning.',
    consequence: 'none'
  },
  {
    what: 'Lyftselens söm hade gått upp. Upptäcktes {tid} före lyft.',
    done: 'Selen kasserades och ny beställdes.',
    consequence: 'none'
  },
  {
    what: 'Sängens höj- och sänkfunktion fungerade inte {tid}.',
    done: 'Felanmäldes till hjälpmedelscentralen. Reservsäng hämtades.',
    consequence: 'minor'
  },
  {
    what: 'Bromsen på rullstolen tog inte {plats} {tid}. Stolen rullade vid förflyttning.',
    done: 'Stolen togs ur bruk. Arbetsterapeut ordnade en annan.',
    consequence: 'minor'
  },
  {
    what: 'Blodsockermätaren visade orimligt värde {tid}. Kontrollösningen hade gått ut.',
    done: 'Nytt prov med annan mätare. Kontrollösning beställdes.',
    consequence: 'none'
  },
  {
    what: 'Luftmadrassen larmade för lågt tryck {tid} och hade sjunkit ihop.',
    done: 'Madrassen byttes. Huden kontrollerades, ingen rodnad.',
    consequence: 'minor'
  },
  {
    what: 'Trygghetslarmet gick inte fram {tid}. Basenheten hade tappat kontakten.',
    done: 'Larmet startades om och provlarmades. Extra tillsyn tills leverantören varit på plats.',
    consequence: 'moderate'
  },
  {
    what: 'Sugen gav inget undertryck {tid}. Slangen var fel monterad efter rengöring.',
    done: 'Monterades rätt och provades. Bild på rätt montering sattes på sugen.',
    consequence: 'none'
  }
];
