import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
/** The first start loads a year of deviations: a minute here, more on a slow machine. */
const startsWithin = 300_000;

declare global {
  // eslint-disable-next-line no-var -- how TypeScript declares a property of globalThis
  var product: ChildProcess | undefined;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The address that the product prints when it is ready. Rejects with what it printed when it stops before that. */
function whenReady(product: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const give = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /^(http:\/\/127\.0\.0\.1:\d+)\/\s*$/m.exec(printed);
      if (address) resolve(address[1]);
    };
    product.stdout?.on('data', give);
    product.stderr?.on('data', give);
    product.on('exit', (code) => reject(new Error(`The product ended with ${code}:\n${printed}`)));
    setTimeout(
      () => reject(new Error(`The product did not start in time:\n${printed}`)),
      startsWithin
    ).unref();
  });
}

/** Starts the product as `npm start` does, with the demo municipality in a folder of its own. */
export default async function globalSetup(): Promise<void> {
  if (process.env.E2E_ORIGIN) return;
  const data = mkdtempSync(path.join(tmpdir(), 'kvalitetshjulet-'));
  const flags = [
    '--import',
    'tsx',
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'local', 'main.ts')
  ];
  const env = { ...process.env, PORT: String(await freePort()), KVALITETSHJULET_DATA: data };
  globalThis.product = spawn(process.execPath, flags, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  process.env.E2E_ORIGIN = await whenReady(globalThis.product);
}
