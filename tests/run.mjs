/**
 * `npm test`: every check, in the order that fails fastest, on any Node 20 or later. Packages that are missing are
 * installed first; all checks then run on the Node 22 of the npm package `node`. Ends with `N passed, N failed`.
 *
 * A step counts as one, except jest, which counts its tests. A step that fails does not stop the others: one run
 * tells everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, nodePath } from '../local/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', ...name);
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

function run(args) {
  return spawnSync(nodePath(), args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function count(ok, name) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}\n`);
}

/** @returns whether it passed (or was not asked for) */
function check(name, args) {
  if (only.length > 0 && !only.includes(name)) return true;
  console.log(`--- ${name}`);
  const ok = run(args);
  count(ok, name);
  return ok;
}

/** Runs jest projects and adds up their tests. A run that ends without a report is itself a failure. */
function jest(name, projects, extra = []) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`--- ${name}`);
  mkdirSync(join(root, 'tests', 'output'), { recursive: true });
  const report = join(root, 'tests', 'output', `${name}.json`);
  const config = join('config', 'jest.config.js');
  const flags = ['-c', config, '--selectProjects', ...projects, '--json', '--outputFile', report, ...extra];
  const ok = run(['--disable-warning=ExperimentalWarning', bin(['jest', 'bin', 'jest.js']), ...flags]);
  if (!existsSync(report)) return count(false, name);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  const suites = result.numRuntimeErrorTestSuites;
  if (suites > 0 || (!ok && result.numFailedTests === 0))
    count(false, `${name}: ${suites} suites did not run`);
  else console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${result.numPassedTests} of ${result.numTotalTests}\n`);
}

installPackages();
check('format', [bin(['prettier', 'bin', 'prettier.cjs']), '--check', '--log-level', 'warn', '.']);
check('types', [bin(['typescript', 'bin', 'tsc']), '-p', 'config/tsconfig.check.json', '--noEmit']);
check('lint', [
  bin(['eslint', 'bin', 'eslint.js']),
  ...['--no-eslintrc', '-c', 'config/eslint.js', '--ext', '.ts,.tsx', '--max-warnings', '0'],
  ...['src', 'local', 'tests']
]);
check('architecture', [
  bin(['dependency-cruiser', 'bin', 'dependency-cruise.mjs']),
  '--config',
  'config/dependency-cruiser.js',
  'src',
  'local',
  'tests'
]);
jest('unit', ['src', 'node']);
check('ship', [bin(['gulp', 'bin', 'gulp.js']), 'ship', '--ship', '--silent']);
check('size', ['tests/size/size.mjs']);
check('tables', ['--import', 'tsx', '--disable-warning=ExperimentalWarning', 'tests/tables/tables.ts']);
const hasBrowser = check('browser', ['--import', 'tsx', 'tests/browser/requireChromium.ts']);
if (hasBrowser) jest('e2e', ['e2e'], ['--runInBand']);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
