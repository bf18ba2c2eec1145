export const report = {
  title: 'Vad har hänt?',
  lead: 'Skriv med egna ord. Det tar ungefär en minut.',
  restored: 'Du hade börjat på en rapport. Det du skrev är kvar.',
  interrupted:
    'Du skickade den här rapporten, men sidan stängdes innan vi fick svar. Försök igen längst ner på sidan. Om den redan har kommit fram blir det ändå bara en.',
  startOver: 'Rensa och börja om',
  startOverQuestion: 'Vill du ta bort det du har skrivit?',
  startOverConfirm: 'Ja, ta bort',
  about: {
    summary: 'Vad ska jag rapportera?',
    definition:
      'En avvikelse är när det inte blev som det skulle: verksamheten nådde inte upp till de krav och mål som finns i lagar, föreskrifter, beslut, planer eller rutiner. Det kan vara en insats som uteblev, ett läkemedel som blev fel, ett bemötande som inte var bra eller en rutin som inte följdes.',
    nearby:
      'En risk är något som kan leda till skada om inget görs. Ett tillbud är något som nästan gick fel.',
    duty: 'Alla som arbetar hos oss är skyldiga att medverka till god kvalitet. Hälso- och sjukvårdspersonal ska rapportera risker och händelser (6\u00a0kap. 4\u00a0§ patientsäkerhetslagen). Missförhållanden och påtagliga risker för missförhållanden ska rapporteras genast (27\u00a0kap. 2\u00a0§ SoL, 24\u00a0b\u00a0§ LSS).',
    noBlame: 'Rapporten är till för att det ska bli bättre, inte för att hitta någon att skylla på.'
  },
  whatHappened: {
    label: 'Beskriv vad som hände',
    labelRisk: 'Beskriv risken',
    help: 'Skriv inga namn och inga personnummer.'
  },
  kind: { label: 'Vad är det?' },
  misconduct: {
    title: 'Det här läses bara av dem som utreder',
    readers:
      'Rapporten går till den skyddade inkorgen. Den kan bara öppnas av {readers}. Din chef ser den inte där.',
    readersUnknown:
      'Rapporten går till den skyddade inkorgen. Den kan bara öppnas av dem som är utsedda att utreda missförhållanden. Din chef ser den inte där.',
    duty: 'Du är skyldig att genast rapportera ett missförhållande, eller en påtaglig risk för ett missförhållande, enligt 27\u00a0kap. 2\u00a0§ SoL och 24\u00a0b\u00a0§ LSS (lex Sarah). Du behöver inte vara säker.'
  },
  staffHarm: {
    title: 'Skador på personal anmäls i KIA',
    text: 'Arbetsskador och tillbud som rör dig eller en kollega utreds i KIA. Anmäl först där. Skriv sedan numret här, så att vi ser att händelsen hör ihop med verksamheten.',
    link: 'Öppna KIA',
    number: 'Ärendenummer i KIA'
  },
  unit: {
    confirmLabel: 'Gäller det {unit}?',
    yes: 'Ja, {unit}',
    other: 'Annan enhet',
    label: 'Var hände det?',
    placeholder: 'Välj enhet',
    loading: 'Enheterna hämtas. Du kan skriva under tiden.',
    failed: 'Enheter och kategorier kunde inte hämtas.'
  },
  law: { label: 'Lag, om du vet' },
  category: {
    label: 'Vad handlar det om?',
    placeholder: 'Välj det som stämmer bäst',
    text: 'Beskriv kort vad det handlar om',
    loading: 'Kategorierna hämtas. Du kan skriva under tiden.'
  },
  consequence: {
    label: 'Hur påverkades den enskilde?',
    labelPossible: 'Hur hade den enskilde kunnat påverkas?',
    hints: {
      none: 'Ingen märkbar påverkan',
      minor: 'Obehag eller oro som går över',
      moderate: 'Skada eller kränkning som går över',
      significant: 'Bestående skada eller allvarlig kränkning',
      catastrophic: 'Dödsfall eller stor bestående skada'
    }
  },
  immediateAction: { label: 'Vad gjorde du eller ni direkt?' },
  time: {
    event: 'När hände det?',
    eventRisk: 'När såg du risken?',
    discovered: 'När upptäcktes det?',
    discoveredLater: 'Det upptäcktes senare'
  },
  careReference: {
    label: 'Ärendenummer i {system}',
    labelUnknown: 'Ärendenummer i journalsystemet',
    help: 'Bara numret på ärendet, aldrig namn eller personnummer.',
    hidden:
      'Ärendenummer kan inte skickas med när du döljer ditt namn: det ligger då där kvalitetsteamet inte ska läsa det.'
  },
  hideName: {
    label: 'Dölj mitt namn för min chef',
    help: 'Rapporten går då till kvalitetsteamet i stället för till chefen. SharePoint sparar alltid vem som skrev, så helt anonym är du inte.'
  },
  identityReason: {
    label: 'Varför behöver personnumret vara kvar?',
    help: 'Ta helst bort det. Behövs det för att utredningen ska kunna börja genast kan du skicka ändå.'
  },
  send: {
    button: 'Skicka rapporten',
    sending: 'Skickar …',
    toUnit: 'Rapporten går till chefen för {unit}.',
    toManager: 'Rapporten går till enhetens chef.',
    toProtected: 'Rapporten går till den skyddade inkorgen.',
    toQuality: 'Rapporten går till kvalitetsteamet. Ditt namn visas inte för din chef.',
    failed: 'Rapporten kunde inte skickas',
    kept: 'Allt du skrev finns kvar här.',
    frozen:
      'Allt du skrev finns kvar här. Vi vet inte säkert om rapporten kom fram. Försök igen när du kan, så blir det ändå bara en. Därför går den inte att ändra nu.',
    edit: 'Ändra rapporten',
    editQuestion: 'Om rapporten redan har kommit fram blir det två. Vill du ändra den ändå?',
    editConfirm: 'Ja, ändra'
  },
  draft: {
    kept: 'Sparat på den här enheten',
    unavailable:
      'Det du skriver sparas inte här, för webbläsaren tillåter det inte. Skicka rapporten innan du lämnar sidan.',
    full: 'Det senaste du skrev kunde inte sparas på den här enheten. Skicka rapporten innan du lämnar sidan.'
  },
  errors: {
    whatHappened: 'Beskriv vad som hände.',
    unit: 'Välj vilken enhet det gäller.',
    unitInactive: 'Enheten går inte längre att välja. Välj en annan.',
    category: 'Välj vad det handlar om.',
    categoryText: 'Skriv några ord om vad det handlar om.',
    consequence: 'Välj hur den enskilde påverkades.',
    eventMissing: 'Ange när det hände.',
    eventFuture: 'Tiden för händelsen ligger i framtiden.',
    discoveredMissing: 'Ange när det upptäcktes.',
    discoveredFuture: 'Tiden för upptäckten ligger i framtiden.',
    discoveredBefore: 'Det kan inte ha upptäckts innan det hände.',
    kiaNumber: 'Skriv ärendenumret från KIA.',
    identity: 'Ta bort personnumret ur texten.',
    identityReason: 'Ta bort personnumret, eller skriv varför det behöver vara kvar.',
    tooLong: 'Texten är för lång.'
  },
  receipt: {
    title: 'Tack, rapporten är framme',
    number: 'Ditt nummer',
    numberHelp: 'Du behöver inte skriva upp det. Det finns under Mina rapporter.',
    nextTitle: 'Det här händer nu',
    receiveUnit: 'Chefen för {unit} läser och tar emot rapporten senast {date}.',
    receiveProtected: 'De som utreder missförhållanden läser rapporten genast, senast {date}.',
    receiveQuality:
      'Kvalitetsteamet läser och tar emot rapporten senast {date}. Din chef ser inte ditt namn.',
    receiveSoon: 'Den som ska ta hand om rapporten läser och tar emot den.',
    question: 'Om något är oklart får du en fråga under Mina rapporter.',
    feedback: 'Du får återkoppling senast {date}.',
    another: 'Rapportera en till',
    myReports: 'Mina rapporter'
  }
};
