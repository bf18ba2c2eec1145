import { svSe } from '../loc/sv-se';
import { Installation } from '../provisioning/engine/readInstallation';
import { administrationChecklist } from './administrationChecklist';

const good: Installation = {
  site: {
    title: 'Kvalitet',
    url: 'https://contoso.sharepoint.com/sites/kvalitet',
    groupConnected: false
  },
  isSiteAdmin: true,
  property: {
    value: '/sites/kvalitet',
    catalogUrl: 'https://contoso.sharepoint.com/sites/apps',
    writable: true
  },
  packageState: 'installed',
  unitCount: 3,
  missingGroups: [],
  emptyGroups: []
};
const textKeyOf = (id: string, found: Partial<Installation>): string | undefined =>
  administrationChecklist({ ...good, ...found }).find((item) => item.id === id)?.textKey;

describe('administrationChecklist', () => {
  it('has nothing to do when all is in place', () => {
    expect(administrationChecklist(good).filter(({ state }) => state === 'missing')).toEqual([]);
  });

  it.each<[string, Partial<Installation>, string]>([
    ['groupConnection', { site: { ...good.site, groupConnected: true } }, 'groupConnected'],
    ['siteAdmin', { isSiteAdmin: false }, 'isNotSiteAdmin'],
    ['package', { packageState: 'missing' }, 'packageMissing'],
    ['package', { packageState: 'unknown' }, 'packageUnknown'],
    ['units', { unitCount: 0 }, 'noUnits'],
    ['groups', { missingGroups: ['KH Lex Sarah'] }, 'groupsMissing'],
    ['members', { emptyGroups: ['KH Lex Sarah'] }, 'groupsEmpty'],
    ['property', { property: { writable: false } }, 'propertyNoCatalog'],
    ['property', { property: { writable: true, catalogUrl: 'https://x/y' } }, 'propertyInPlan'],
    ['property', { property: { writable: false, catalogUrl: 'https://x/y' } }, 'propertyByOwner'],
    ['property', { property: { ...good.property, value: '/sites/annan' } }, 'propertyElsewhere'],
    ['property', { property: { ...good.property, value: `${good.site.url}/` } }, 'propertyHere']
  ])('%s: %j', (id, found, textKey) => expect(textKeyOf(id, found)).toBe(textKey));

  it('has a text for everything it may say, with the values the text asks for', () => {
    const texts: Record<string, string> = svSe.administration.checklist.texts;
    const bad: Installation = {
      ...good,
      missingGroups: ['A'],
      emptyGroups: ['B'],
      property: { ...good.property, value: '/sites/annan' }
    };
    for (const { textKey, values } of [...administrationChecklist(good), ...administrationChecklist(bad)]) {
      const asked = [...(texts[textKey] ?? fail(textKey)).matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(Object.keys(values ?? {})).toEqual(expect.arrayContaining(asked));
    }
  });
});

function fail(textKey: string): never {
  throw new Error(`No text for ${textKey}`);
}
