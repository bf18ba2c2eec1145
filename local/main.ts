import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import packageSolution from '../config/package-solution.json';
import { administratorLogin, people } from './demo/people';
import { stableGuid } from './host/http/stableGuid';
import { RunningServer, startServer } from './server';
import type { SharePoint } from './sharepoint/index';

/** The program behind `npm start`: a tenant with the demo municipality, on this machine. */

const projectDir = fileURLToPath(new URL('..', import.meta.url));
/** Tests bring a folder of their own. */
const dataDir = process.env.KVALITETSHJULET_DATA ?? path.join(projectDir, '.data');
/** Written when the demo is complete; until then every start goes on with loading it. */
const demoStamp = path.join(dataDir, 'demo-loaded');
const port = Number(process.env.PORT ?? 4320);
const productSite = '/sites/kvalitet';
const channelSite = '/sites/hemtjanst-norrby';

class DemoIncomplete extends Error {}

function createTenant({ tenant }: SharePoint): void {
  const known = new Set(tenant.users().map((user) => user.login));
  for (const { login, title, email } of people) {
    if (!known.has(login)) tenant.addUser({ login, title, email, objectId: stableGuid(login) });
  }
  const admins = [administratorLogin];
  const everyone = people.map((person) => person.login);
  const sites = [
    { url: '/', title: 'Påhittsby kommun', visitors: everyone },
    { url: '/sites/appcatalog', title: 'Appkatalog', appCatalog: true, visitors: everyone },
    { url: productSite, title: 'Kvalitet', template: 'STS#3' as const },
    { url: channelSite, title: 'Hemtjänst Norrby', template: 'GROUP#0' as const, members: everyone }
  ];
  for (const site of sites) if (!tenant.hasSite(site.url)) tenant.addSite({ ...site, admins });
  // The host shows the package's web parts in every site, as a package deployed to the whole tenant does.
  const { id: productId, name: title, version } = packageSolution.solution;
  tenant.deployApp({ productId, title, version });
}

async function completeDemo(origin: string): Promise<void> {
  if (existsSync(demoStamp)) return;
  const started = Date.now();
  console.log('Läser in den påhittade kommunen Påhittsby (första starten) ...');
  const { loadDemo } = await import('./demo/loadDemo');
  try {
    await loadDemo({ origin, bearer: (login) => login, log: (line) => console.log(`  ${line}`) });
  } catch (cause) {
    throw new DemoIncomplete('The demo is not complete', { cause });
  }
  writeFileSync(demoStamp, new Date().toISOString());
  console.log(`Klart på ${Math.round((Date.now() - started) / 1000)} s.`);
}

function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  // Ctrl+C reaches this process twice: from the terminal and from the launcher.
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function main(): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const roles = new Map(people.map((person) => [person.login, person.role]));
  const server = await startServer({ port, dataDir, projectDir, productSite, channelSite, roles });
  stopOnSignal(server);
  createTenant(server.sharePoint);
  await completeDemo(server.origin);
  console.log('Kvalitetshjulet är igång. Avsluta med Ctrl+C. Öppna i webbläsaren:');
  console.log(`${server.origin}/`);
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof DemoIncomplete) {
    console.error(error.cause);
    console.error(
      'Den påhittade kommunen lästes inte in färdigt: starta igen för att fortsätta där det tog slut.'
    );
    console.error('The demo municipality is not complete: start again to go on from where it ended.');
  } else if (error.code === 'EADDRINUSE') {
    console.error(`Porten ${port} är upptagen: välj en annan med PORT=4321 npm start.`);
    console.error(`Port ${port} is taken: choose another with PORT=4321 npm start.`);
  } else {
    console.error(error);
  }
  process.exit(1);
});
