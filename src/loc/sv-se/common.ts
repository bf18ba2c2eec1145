export const common = {
  appName: 'Kvalitetshjulet',
  propertyPane: {
    header: 'Webbdelen hittar själv webbplatsen med Kvalitetshjulets listor.',
    siteUrl: 'Webbplatsens adress',
    siteUrlHelp: 'Fyll bara i om administratören har bett om det, till exempel /sites/kvalitet.'
  },
  navigationLabel: 'Kvalitetshjulets delar',
  navigation: {
    report: 'Rapportera',
    myReports: 'Mina rapporter',
    inbox: 'Inkorg',
    overview: 'Översikt',
    administration: 'Inställningar'
  },
  optional: 'valfritt',
  loading: 'Hämtar …',
  retry: 'Försök igen',
  refresh: 'Uppdatera',
  cancel: 'Avbryt',
  newTab: 'öppnas i ny flik',
  errorSummary: 'Det här behöver du se över',
  viewFailed: {
    title: 'Den här delen kunde inte visas',
    text: 'Något gick fel på sidan. Det du redan har skrivit finns kvar på den här enheten.'
  },
  errors: {
    notFound: 'Det du letar efter finns inte längre.',
    conflict: 'Någon annan hann ändra samtidigt. Hämta uppgifterna på nytt och försök igen.',
    denied: 'Du har inte behörighet till det här. Prata med din chef eller med den som sköter systemet.',
    expired: 'Sidan har varit öppen länge och du behöver logga in på nytt. Ladda om sidan och försök igen.',
    throttled: 'Det är många som använder systemet just nu. Vänta en stund och försök igen.',
    throttledSeconds: 'Det är många som använder systemet just nu. Vänta {seconds} sekunder och försök igen.',
    offline: 'Vi får ingen kontakt. Kontrollera nätet och försök igen.',
    invalid: 'SharePoint tog inte emot uppgifterna. Kontrollera det du har skrivit och försök igen.',
    unconfigured:
      'Installationen är inte klar. Den som sköter systemet behöver öppna Inställningar och gå igenom checklistan.',
    unexpected: 'Något gick fel som vi inte räknade med. Försök igen, och kontakta supporten om det upprepas.'
  },
  errorReference: 'Uppgift till supporten: {reference}',
  identity: {
    found: 'Det ser ut att stå ett personnummer i texten.',
    foundMany: 'Det ser ut att stå {count} personnummer i texten.',
    mask: 'Ta bort personnumret',
    maskMany: 'Ta bort personnumren'
  },
  kinds: {
    deviation: 'Avvikelse',
    risk: 'Risk',
    nearMiss: 'Tillbud',
    misconduct: 'Misstänkt missförhållande',
    staffHarm: 'Skada på personal'
  },
  laws: {
    undecided: 'Ej avgjort',
    sol: 'SoL',
    lss: 'LSS',
    hsl: 'HSL',
    solHsl: 'SoL och HSL'
  },
  categoryFamilies: {
    solLss: 'Socialtjänst (SoL, LSS)',
    hsl: 'Hälso- och sjukvård (HSL)'
  },
  consequences: {
    none: 'Ingen',
    minor: 'Mindre',
    moderate: 'Måttlig',
    significant: 'Betydande',
    catastrophic: 'Katastrofal'
  },
  areas: {
    elderlyCare: 'Äldreomsorg',
    disability: 'Funktionshinder LSS',
    socialPsychiatry: 'Socialpsykiatri',
    childrenAndFamily: 'Barn och unga',
    adults: 'Vuxna',
    financialAid: 'Ekonomiskt bistånd',
    assessment: 'Myndighet äldre och funktionshinder',
    healthCare: 'Hälso- och sjukvård',
    labourAndIntegration: 'Arbete och integration',
    administration: 'Administration'
  }
};
