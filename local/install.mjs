/**
 * Brings what `npm start` and `npm test` need, with nothing but Node 20 and npm at hand: the packages of
 * package-lock.json, among them the Node 22 that everything else runs on.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.kvalitetshjulet');

/** The Node 22 of the npm package `node`. */
export function nodePath() {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/** One sentence, in both languages of the product, and out. */
export function stop(swedish, english) {
  console.error(`${swedish}\n${english}`);
  process.exit(1);
}

/** Ends the process with one sentence when the Node that runs this is older than 20. */
export function requireNode20() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  stop(
    `Kvalitetshjulet behöver Node 20 eller senare, men det här är Node ${process.versions.node}.`,
    `Kvalitetshjulet needs Node 20 or later, but this is Node ${process.versions.node}.`
  );
}

/** Ends the process with one sentence when the project's folder cannot be written to. */
export function requireWritableFolder() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    stop(`Mappen ${root} går inte att skriva i.`, `The folder ${root} cannot be written to.`);
  }
}

/** Installs when packages are missing or the lock file has changed since the last time. */
export function installPackages() {
  requireNode20();
  requireWritableFolder();
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installerar npm-paket (några minuter första gången) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that lacks the other platforms' optional binaries, and a lock file made where
  // a registry does not carry them all is such a one. `--no-save` leaves package.json and the lock file as they are.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, flags, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0 || !existsSync(nodePath())) {
    stop(
      'npm kunde inte installera paketen: se meddelandet ovan.',
      'npm could not install the packages: see above.'
    );
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}
