import { LevelKey, levels } from '../schema/access';
import { SiteDefinition } from '../schema/index';
import { NamedGrant, Step } from './Step';

/** A list as people know it: its title, and its address for those who look for it. */
interface NamedList {
  readonly title: string;
  readonly url: string;
}

const count = (many: number, one: string, more: string): string =>
  many === 1 ? `en ${one}` : `${many} ${more}`;
const inList = (list: NamedList): string => `i listan ${list.title} (${list.url})`;
const who = (grants: readonly NamedGrant[]): string =>
  grants.map((grant) => `${grant.group}: ${grant.level}`).join(', ');

/** What each step will do, in whole Swedish sentences for the administrator who is to approve the plan. */
export const stepText = {
  createLevel: (level: LevelKey) =>
    `Skapa behörighetsnivån ${levels[level].name} (${levels[level].description})`,
  updateLevel: (level: LevelKey) => `Återställ behörighetsnivån ${levels[level].name} till vad den ska ge`,
  createGroup: (group: string) => `Skapa gruppen ${group}`,
  grantSite: (grants: readonly NamedGrant[]) => `Ge behörighet till webbplatsen (${who(grants)})`,
  createList: (list: NamedList) => `Skapa listan ${list.title} (${list.url})`,
  updateList: (list: NamedList) => `Ställ in listan ${list.title} (${list.url})`,
  createColumns: (list: NamedList, many: number) =>
    `Skapa ${count(many, 'kolumn', 'kolumner')} ${inList(list)}`,
  updateColumns: (list: NamedList, many: number) =>
    `Ändra ${count(many, 'kolumn', 'kolumner')} ${inList(list)}`,
  indexColumns: (list: NamedList, many: number) =>
    `Indexera ${count(many, 'kolumn', 'kolumner')} ${inList(list)}`,
  createView: (list: NamedList, view: string) => `Skapa vyn ${view} ${inList(list)}`,
  updateView: (list: NamedList, view: string) => `Återställ vyn ${view} ${inList(list)}`,
  createFolders: (list: NamedList, many: number) => `Skapa ${count(many, 'mapp', 'mappar')} ${inList(list)}`,
  setRights: (list: NamedList, folder: string | undefined, grants: readonly NamedGrant[]) =>
    folder === undefined
      ? `Sätt behörigheter på listan ${list.title} (${who(grants)})`
      : `Sätt behörigheter på mappen ${folder} ${inList(list)} (${who(grants)})`,
  writeProperty: (value: string) =>
    `Skriv webbplatsens adress (${value}) som klientegenskap, så att Teams och andra webbplatser hittar hit`
};

/** The heading under which a step is shown to the administrator. */
export function stepGroup(step: Step, definition: SiteDefinition): string {
  if ('list' in step) {
    const title = definition.lists.find((list) => list.url === step.list)?.title ?? step.list;
    return `Listan ${title}`;
  }
  if (step.kind === 'migrate') return 'Innehåll från början';
  if (step.kind === 'writeProperty') return 'Hela organisationen';
  return 'Behörighetsnivåer och grupper';
}
