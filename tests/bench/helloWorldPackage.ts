import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const sources = path.join(__dirname, 'hello-world');
const workshop = path.join(root, '.cache/bench/hello-world');
const packageFile = path.join(workshop, 'sharepoint/solution/hello-world.sppkg');
const stampFile = path.join(workshop, 'sources.sha256');

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function heft(command: string, ...flags: string[]): void {
  const program = path.join(root, 'node_modules/@rushstack/heft/bin/heft');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, command, ...flags], {
    cwd: workshop,
    encoding: 'utf8'
  });
  if (status !== 0)
    throw new Error(`heft ${command} of hello-world ended with ${status}:\n${stdout}${stderr}`);
}

/**
 * Microsoft's build of a web part that does next to nothing, as a package. Built outside the sources, because the build
 * writes beside what it reads, and again only when the sources have changed.
 * @throws Error with what the build printed
 */
export function helloWorldPackage(): string {
  const stamp = hashOf(sources);
  if (existsSync(packageFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return packageFile;
  }
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  cpSync(sources, workshop, { recursive: true });
  symlinkSync('../../../node_modules', path.join(workshop, 'node_modules'), 'junction');
  heft('build', '--clean', '--production');
  heft('package-solution', '--production');
  writeFileSync(stampFile, stamp);
  return packageFile;
}
