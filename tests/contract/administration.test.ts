import packageSolution from '../../config/package-solution.json';
import { StepProgress } from '../../src/app/Services';
import { createAdministration } from '../../src/composition/createAdministration';
import { Unit } from '../../src/domain/unit/Unit';
import { provisionSite } from '../../src/provisioning/engine/provisionSite';
import { LocalTenant } from './support/localTenant';

jest.setTimeout(60_000);

const ekbacken: Unit = { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true };
const solrosen: Unit = { code: 'SOLROSEN', name: 'Solrosen', area: 'disability', active: true };

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await LocalTenant.start();
});
afterEach(() => tenant.stop());

describe('the tenant property', () => {
  const property = (): Promise<{ Value?: string }> =>
    tenant.ask('olle', "web/GetStorageEntity('kvalitetshjulet.site')", tenant.origin);

  it('is written by those who may, and read from another site', async () => {
    await provisionSite(tenant.as('olle'), tenant.siteUrl);
    expect(await property()).toMatchObject({ Value: '/sites/kvalitet' });
  });

  it('is left out of the plan of those who may not', async () => {
    await provisionSite(tenant.as('ada'), tenant.siteUrl);
    expect((await property()).Value).toBeUndefined();
    expect(await provisionSite(tenant.as('olle'), tenant.siteUrl)).toBe(1);
  });
});

describe('the settings page', () => {
  it('shows the plan, does it, and adds units', async () => {
    const administration = createAdministration(tenant.as('ada'), tenant.siteUrl);
    const unit = { code: 'SOLROSEN', name: 'Solrosen', area: 'disability' };
    expect(await administration.listUnits()).toEqual([]);
    await expect(administration.addUnit(unit)).rejects.toMatchObject({ kind: 'notFound' });

    const plan = await administration.plan();
    expect(plan[0]).toEqual({
      id: 'level:read',
      group: 'Behörighetsnivåer och grupper',
      text: 'Skapa behörighetsnivån KH Läsa (Läser)'
    });
    const progress: StepProgress[] = [];
    await administration.apply((step) => progress.push(step));
    expect(progress.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual(
      plan.map(({ id }) => id)
    );
    expect(await administration.plan()).toEqual([]);

    await administration.addUnit(unit);
    await expect(administration.addUnit(unit)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(administration.addUnit({ ...unit, code: 'å' })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await administration.listUnits()).toEqual([solrosen]);
    const groups = [...new Set((await administration.plan()).map(({ group }) => group))];
    expect(groups).toEqual([
      'Behörighetsnivåer och grupper',
      'Listan Kvitton',
      'Listan Inkorg Solrosen',
      'Listan Ärenden',
      'Listan Hänvisningar till vårdsystemet'
    ]);
  });

  it('checks what can be checked', async () => {
    const administration = createAdministration(tenant.as('olle'), tenant.siteUrl);
    const states = async (): Promise<Record<string, string>> =>
      Object.fromEntries((await administration.checklist()).map(({ id, textKey }) => [id, textKey]));
    expect(await states()).toEqual({
      site: 'siteReached',
      groupConnection: 'notGroupConnected',
      siteAdmin: 'isSiteAdmin',
      package: 'packageMissing',
      units: 'noUnits',
      groups: 'groupsMissing',
      members: 'groupsHaveMembers',
      owners: 'groupOwners',
      property: 'propertyInPlan',
      teams: 'teamsUnknown',
      consent: 'noConsentNeeded'
    });
    await provisionSite(tenant.as('olle'), tenant.siteUrl, [ekbacken]);
    expect(await states()).toMatchObject({
      units: 'unitsExist',
      groups: 'groupsExist',
      members: 'groupsEmpty',
      property: 'propertyHere'
    });
  });

  it('knows the package as far as the catalogue is open to this person', async () => {
    const { id: productId, name: title, version } = packageSolution.solution;
    tenant.sharePoint.tenant.deployApp({ productId, title, version });
    const seenBy = async (person: 'ada' | 'olle'): Promise<string | undefined> => {
      const checklist = await createAdministration(tenant.as(person), tenant.siteUrl).checklist();
      return checklist.find(({ id }) => id === 'package')?.textKey;
    };
    expect(await seenBy('olle')).toBe('packageInstalled');
    expect(await seenBy('ada')).toBe('packageUnknown');
  });

  it('says what to do about the property when the catalogue is closed to this person', async () => {
    const checklist = await createAdministration(tenant.as('ada'), tenant.siteUrl).checklist();
    expect(checklist.find(({ id }) => id === 'property')).toMatchObject({
      state: 'missing',
      textKey: 'propertyByOwner',
      values: {
        property: 'kvalitetshjulet.site',
        url: tenant.siteUrl,
        catalog: `${tenant.origin}/sites/apps`
      }
    });
  });
});
