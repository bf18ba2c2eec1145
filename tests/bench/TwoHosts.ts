import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bearerIdentity } from '../../local/demo/bearerIdentity';
import { fillGroups } from '../../local/demo/fillGroups';
import { administratorLogin, people } from '../../local/demo/people';
import { demoUnits } from '../../local/demo/units';
import { RunningServer, startServer } from '../../local/server';
import { provisionSite } from '../../src/provisioning/engine/provisionSite';
import { createSp } from '../../src/data/sharepoint/createSp';
import { helloWorldPackage } from './helloWorldPackage';

const root = path.resolve(__dirname, '../..');
const built = path.join(root, 'sharepoint/solution/kvalitetshjulet.sppkg');
export const site = '/sites/kvalitet';

/** A page of one of the two hosts. */
export interface Place {
  readonly origin: string;
  /** Name of the page; it has one web part. */
  readonly page: string;
}

/** The same host twice: once with our package, once with hello world; the same page, people and site around them. */
export interface TwoHosts {
  readonly form: Place;
  readonly helloWorld: Place;
  close(): Promise<void>;
}

async function startHost(dataDir: string, packageFile: string): Promise<RunningServer> {
  const server = await startServer({
    port: 0,
    dataDir,
    projectDir: root,
    productSite: site,
    channelSite: site,
    packageFile
  });
  const { tenant } = server.sharePoint;
  for (const { login, title, email } of people) tenant.addUser({ login, title, email });
  const admins = [administratorLogin];
  const visitors = people.map(({ login }) => login);
  tenant.addSite({ url: '/', title: 'Påhittsby kommun', admins, visitors });
  tenant.addSite({ url: '/sites/appcatalog', title: 'Appkatalog', admins, visitors, appCatalog: true });
  tenant.addSite({ url: site, title: 'Kvalitet', template: 'STS#3', admins, visitors });
  const sp = createSp(server.origin + site, undefined, bearerIdentity(administratorLogin));
  const units = demoUnits.map((unit) => ({ ...unit, active: true }));
  await provisionSite(sp, server.origin + site, units);
  await fillGroups(sp, people);
  return server;
}

/** @throws Error when our package has not been built */
export async function startTwoHosts(): Promise<TwoHosts> {
  if (!existsSync(built))
    throw new Error(`${path.relative(root, built)} is missing: run npm run ship first.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'kvalitetshjulet-bench-'));
  // A copy, so that a build in the meantime does not change what is measured.
  const ours = path.join(folder, 'kvalitetshjulet.sppkg');
  copyFileSync(built, ours);
  const helloWorld = await startHost(path.join(folder, 'hello'), helloWorldPackage());
  const form = await startHost(path.join(folder, 'form'), ours);
  return {
    form: { origin: form.origin, page: 'Report' },
    helloWorld: { origin: helloWorld.origin, page: 'HelloWorld' },
    async close() {
      await Promise.all([form.close(), helloWorld.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
