import { Role } from '../../src/provisioning/schema/access';
import { Area } from '../../src/domain/unit/Unit';

/** Someone one can be in the demo municipality. */
export interface DemoPerson {
  readonly login: string;
  readonly title: string;
  readonly email: string;
  /** What they do and where, in a few Swedish words for the identity picker. */
  readonly role: string;
  /** The product's groups that they belong to. Everybody is staff. */
  readonly groups: readonly Role[];
}

const staff: Role = { kind: 'staff' };
const managerOf = (unitCode: string): Role => ({ kind: 'unitManagers', unitCode });
const seniorManagerOf = (area: Area): Role => ({ kind: 'seniorManagers', area });

function person(title: string, role: string, ...groups: Role[]): DemoPerson {
  const login = `${title.toLowerCase().replace(/ /g, '.').replace(/[åä]/g, 'a').replace(/ö/g, 'o')}@pahittsby.example`;
  return { login, title, email: login, role, groups: [staff, ...groups] };
}

export const people: readonly DemoPerson[] = [
  person('Anna Exempelsson', 'medarbetare, Ekbacken'),
  person('Farid Fabelgren', 'medarbetare, Ekbacken'),
  person('Britta Påhittson', 'enhetschef, Ekbacken', managerOf('EKBACKEN')),
  person(
    'Stig Ställföreträdare',
    'enhetschef Solrosen, ersättare Ekbacken',
    managerOf('SOLROSEN'),
    managerOf('EKBACKEN')
  ),
  person('Lena Låtsaslund', 'medarbetare, Solrosen'),
  person('Nils Naturligtvis', 'enhetschef, Norrby hemtjänst', managerOf('NORRBY')),
  person('Olivia Osannolik', 'medarbetare, Norrby hemtjänst'),
  person('Petra Provström', 'enhetschef, Lingonstigen', managerOf('LINGON')),
  person('Rasmus Rollfigur', 'medarbetare, Lingonstigen'),
  person('Hanna Hypotes', 'enhetschef, hemsjukvården', managerOf('HSLTEAM')),
  person('Selma Sjukskötersson', 'sjuksköterska, hemsjukvården'),
  person('Mona Modellberg', 'enhetschef, Myndighet barn och unga', managerOf('MYNDBU')),
  person('Idun Illustration', 'socialsekreterare, Myndighet barn och unga'),
  person('Vera Verklighetslös', 'verksamhetschef, äldreomsorg', seniorManagerOf('elderlyCare')),
  person(
    'Vidar Vinjett',
    'verksamhetschef, LSS och HSL',
    seniorManagerOf('disability'),
    seniorManagerOf('healthCare')
  ),
  person('Klara Kvalitetson', 'kvalitetsutvecklare', { kind: 'quality' }),
  person('Kurt Konstgjord', 'kvalitetsutvecklare', { kind: 'quality' }),
  person('Margit Mallberg', 'MAS', { kind: 'chiefNurse' }),
  person('Lars Liknelse', 'utredare, lex Sarah', { kind: 'lexSarah' }),
  person('Ludmila Legend', 'utredare, lex Sarah', { kind: 'lexSarah' }),
  person('Adam Administratör', 'administratör av webbplatsen'),
  person('Import Konto', 'konto för tidigare års avvikelser')
];

/** Owns the site and the app catalogue: installs, adds units, writes the tenant property. */
export const administratorLogin = 'adam.administrator@pahittsby.example';
/** Sends the deviations of earlier years, so that they do not fill a person's own list. */
export const importLogin = 'import.konto@pahittsby.example';

/** The first manager of a unit receives the imported reports. Throws for a unit without one. */
export function managerLoginOf(unitCode: string): string {
  const found = people.find(({ groups }) =>
    groups.some((role) => role.kind === 'unitManagers' && role.unitCode === unitCode)
  );
  if (!found) throw new Error(`No manager in the demo data for ${unitCode}`);
  return found.login;
}
