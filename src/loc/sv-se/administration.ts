export const administration = {
  title: 'Inställningar',
  lead: 'Här installerar, uppgraderar och kontrollerar du Kvalitetshjulet.',
  loading: 'Hämtar inställningarna …',
  loadFailed: 'Inställningarna kunde inte hämtas.',
  notAdmin: {
    title: 'Den här sidan är till för webbplatsens administratör',
    text: 'Du är inte administratör för webbplatsen och kan därför inte se eller ändra installationen. Prata med den som sköter SharePoint hos er om något behöver ändras.'
  },
  plan: {
    heading: 'Plan',
    loading: 'Jämför webbplatsen med vad som ska finnas …',
    failed: 'Webbplatsen kunde inte jämföras med vad som ska finnas. Inget har ändrats.',
    upToDate: 'Allt som ska finnas på webbplatsen är på plats.',
    intro: '{count} steg återstår. Inget ändras förrän du väljer att genomföra planen.',
    introOne: 'Ett steg återstår. Inget ändras förrän du väljer att genomföra planen.',
    group: '{group} ({count})',
    groupDone: '{group} ({done} av {count} klara)',
    apply: 'Genomför planen',
    again: 'Jämför igen',
    progress: 'Steg {step} av {count}',
    progressLabel: 'Hur långt installationen har kommit',
    working: 'Arbetar med: {group}',
    keepOpen: 'Låt sidan vara öppen. Om något avbryts fortsätter du bara där det stannade.',
    finished: 'Planen är genomförd. {count} steg blev klara.',
    finishedOne: 'Planen är genomförd. Ett steg blev klart.',
    stopped: 'Planen stannade vid: {step}',
    stoppedAfter:
      'Det som redan är gjort finns kvar. När felet är avhjälpt kan du fortsätta där det stannade.',
    resume: 'Fortsätt',
    states: { waiting: 'Väntar', running: 'Pågår', done: 'Klart', failed: 'Misslyckades' }
  },
  checklist: {
    heading: 'Checklista',
    loading: 'Kontrollerar …',
    failed: 'Checklistan kunde inte kontrolleras.',
    states: { ok: 'Klart', missing: 'Att göra', unknown: 'Kontrollera själv' },
    texts: {
      siteReached: 'Webbplatsen {title} ({url}) svarar.',
      notGroupConnected: 'Webbplatsen är inte kopplad till en Microsoft 365-grupp.',
      groupConnected:
        'Webbplatsen är kopplad till en Microsoft 365-grupp. Gruppens ägare får då alla rättigheter, även till skyddade rapporter. Skapa en teamwebbplats utan grupp och installera där i stället.',
      isSiteAdmin: 'Du är administratör för webbplatsen.',
      isNotSiteAdmin: 'Du är inte administratör för webbplatsen. Be den som är det att genomföra planen.',
      packageInstalled: 'Paketet finns i appkatalogen och är distribuerat.',
      packageMissing:
        'Paketet finns inte i organisationens appkatalog, eller är inte distribuerat. Ladda upp kvalitetshjulet.sppkg i appkatalogen och gör appen tillgänglig för alla webbplatser.',
      packageUnknown:
        'Du får inte se organisationens appkatalog härifrån. Be en SharePoint-administratör kontrollera att kvalitetshjulet.sppkg finns där och är tillgänglig för alla webbplatser.',
      unitsExist: 'Det finns enheter att rapportera för.',
      noUnits: 'Det finns inga enheter än. Lägg till dem längre ner på sidan och genomför sedan planen.',
      groupsExist: 'Alla grupper finns.',
      groupsMissing:
        'De här grupperna saknas: {groups}. Om någon har bytt namn på en grupp ska du byta tillbaka namnet innan du genomför planen, annars skapas en ny och tom grupp.',
      groupsHaveMembers: 'Alla grupper har medlemmar.',
      groupsEmpty:
        'De här grupperna har inga medlemmar: {groups}. Lägg till medlemmar i webbplatsens behörigheter.',
      groupOwners:
        'Grupperna ägs av den som genomförde planen, eftersom SharePoint här bara låter en person vara ägare. Ägaren kan ändra vilka som är med. Byt ägare till webbplatsens ägargrupp i gruppens inställningar, framför allt för KH Lex Sarah.',
      propertyHere:
        'Organisationens egenskap pekar hit, så Teams och andra webbplatser hittar Kvalitetshjulet.',
      propertyInPlan:
        'Organisationens egenskap {property} är inte skriven än. Det görs när du genomför planen.',
      propertyElsewhere:
        'Organisationens egenskap {property} pekar på {value} och inte hit. Är det den här webbplatsen som ska användas ändrar en ägare av appkatalogen den till {url}. Är detta en testwebbplats ska den vara kvar som den är.',
      propertyNoCatalog:
        'Organisationens appkatalog går inte att nå härifrån. Be en SharePoint-administratör skapa en appkatalog om det inte finns någon, och skriva egenskapen med PnP PowerShell: Set-PnPStorageEntity -Key {property} -Value "{url}" -Scope Tenant',
      propertyByOwner:
        'Du får inte skriva i appkatalogen ({catalog}). Be en ägare av appkatalogen att ansluta dit med PnP PowerShell och köra: Set-PnPStorageEntity -Key {property} -Value "{url}" -Scope Tenant. Nekas åtkomst behöver anpassade skript först tillåtas i appkatalogen: Set-PnPSite -Identity {catalog} -NoScriptSite $false',
      teamsUnknown:
        'Teams går inte att kontrollera härifrån. Lägg till appen i Teams från appkatalogen, tillåt den i appbehörighetsprincipen och fäst den för alla medarbetare i en konfigurationsprincip.',
      noConsentNeeded: 'Paketet begär inga API-behörigheter, så inget behöver godkännas under API-åtkomst.'
    }
  },
  units: {
    heading: 'Enheter',
    loading: 'Hämtar enheterna …',
    failed: 'Enheterna kunde inte hämtas.',
    none: 'Det finns inga enheter än.',
    columns: { code: 'Kod', name: 'Namn', area: 'Verksamhetsområde', active: 'Aktiv' },
    yes: 'Ja',
    no: 'Nej',
    add: {
      heading: 'Lägg till en enhet',
      intro: 'Enhetens inkorg, mappar och grupp skapas när du sedan genomför planen.',
      code: 'Kod',
      codeHelp:
        '2 till 12 tecken: A till Z och siffror, med en bokstav först. Koden kan aldrig ändras, eftersom inkorg, mappar och grupp heter efter den.',
      name: 'Namn',
      area: 'Verksamhetsområde',
      areaPlaceholder: 'Välj verksamhetsområde',
      submit: 'Lägg till enheten',
      added: 'Enheten {name} är tillagd. Genomför planen så skapas dess inkorg, mappar och grupp.',
      failed: 'Enheten kunde inte läggas till.',
      kept: 'Det du har skrivit finns kvar.',
      notInstalled:
        'Registret över enheter finns inte än. Genomför planen först och lägg sedan till enheten.',
      errors: {
        code: 'Skriv en kod med 2 till 12 tecken, A till Z och siffror, med en bokstav först.',
        codeTaken: 'Koden {code} används redan. Välj en annan.',
        name: 'Skriv enhetens namn.',
        area: 'Välj ett verksamhetsområde.'
      }
    }
  }
};
