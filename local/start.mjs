/**
 * `npm start`: runs under any Node 20 or later with nothing installed. Installs what is missing, builds the package
 * when its sources have changed, and starts the local server on the Node 22 of the npm package `node`.
 *   --reset   removes all local data first
 *   PORT      the port, 4320 when not given
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, nodePath, requireNode20, requireWritableFolder, stop } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtPackage = join(root, 'sharepoint', 'solution', 'kvalitetshjulet.sppkg');
const packageStamp = join(root, '.cache', 'package-sources');
/** What the package is made of. */
const SOURCES = [
  'src',
  'config',
  'teams',
  'gulpfile.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json'
];

function readArguments() {
  const unknown = process.argv.slice(2).filter((flag) => flag !== '--reset');
  if (unknown.length > 0) {
    stop(
      `Okänt val: ${unknown[0]}. Det enda valet är --reset, som tar bort alla lokala data.`,
      `Unknown option: ${unknown[0]}. The only option is --reset, which removes all local data.`
    );
  }
  const port = Number(process.env.PORT ?? 4320);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(
      `PORT ska vara ett heltal mellan 1 och 65535, inte "${process.env.PORT}".`,
      `PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`
    );
  }
  return { port, reset: process.argv.includes('--reset') };
}

/** Ends at once when the port is taken, before minutes go into installing and building. */
function requireFreePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EACCES') {
        stop(`Porten ${port} kräver administratörsrättigheter.`, `Port ${port} needs administrator rights.`);
      }
      stop(
        `Porten ${port} är upptagen: välj en annan med PORT=${port + 1} npm start.`,
        `Port ${port} is taken: choose another with PORT=${port + 1} npm start.`
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Tests and what the build itself writes are no sources. */
function isSource(file) {
  return !/\.test\.tsx?$/.test(file) && !file.endsWith('.zip');
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesBelow(join(root, source)).filter(isSource)) {
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Builds the package when it is missing or its sources are not those it was built from. */
function buildPackage() {
  const sources = sourcesHash();
  const built = existsSync(packageStamp) ? readFileSync(packageStamp, 'utf8') : '';
  if (existsSync(builtPackage) && built === sources) return;
  console.log('Bygger paketet (någon minut) ...');
  const gulp = join(root, 'node_modules', 'gulp', 'bin', 'gulp.js');
  const build = spawnSync(nodePath(), [gulp, 'ship', '--ship'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32'
  });
  if (build.status !== 0 || !existsSync(builtPackage)) {
    console.error(`${build.stdout ?? ''}${build.stderr ?? ''}`);
    stop('Paketet kunde inte byggas: se meddelandet ovan.', 'The package could not be built: see above.');
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(packageStamp, sources);
}

function startServer(port) {
  const flags = ['--import', 'tsx', '--disable-warning=ExperimentalWarning', join(root, 'local', 'main.ts')];
  const server = spawn(nodePath(), flags, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(port) },
    shell: process.platform === 'win32'
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}

requireNode20();
requireWritableFolder();
const { port, reset } = readArguments();
await requireFreePort(port);
installPackages();
buildPackage();
if (reset) rmSync(join(root, '.data'), { recursive: true, force: true });
startServer(port);
