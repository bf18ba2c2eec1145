import { Unit } from '../../src/domain/unit/Unit';
import { provisionSite } from '../../src/provisioning/engine/provisionSite';
import { LocalTenant } from './support/localTenant';

const ekbacken: Unit = { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true };

describe('provisioning a site', () => {
  let tenant: LocalTenant;
  beforeEach(async () => {
    tenant = await LocalTenant.start();
  });
  afterEach(() => tenant.stop());

  it('makes everything, and then has nothing left to do', async () => {
    const sp = tenant.as('ada');
    const steps = await provisionSite(sp, tenant.siteUrl, [ekbacken]);
    expect(steps).toBeGreaterThan(80);
    const rest: string[] = [];
    await provisionSite(sp, tenant.siteUrl, [ekbacken], ({ step }) => rest.push(step.id));
    expect(rest).toEqual([]);
  });
});
