import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examplePackage, report, shell } from '../testing/examplePackage';
import { writeZip } from '../testing/writeZip';
import { textFor } from './ComponentManifest';
import { PackageMissing, SolutionPackage } from './SolutionPackage';
import { readZip } from './zip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sppkg-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('SolutionPackage', () => {
  it('reads every web part of the bundle with its own manifest', () => {
    const file = path.join(folder, 'a.sppkg');
    writeFileSync(file, examplePackage());
    const content = new SolutionPackage(file).load();
    expect(content.webParts).toEqual([shell, report]);
    expect(content.asset('example_1.js')?.toString()).toContain('define("example"');
    expect(content.asset('other.js')).toBeUndefined();
  });

  it('reads the file again when it changes', () => {
    const file = path.join(folder, 'a.sppkg');
    writeFileSync(file, examplePackage());
    const solution = new SolutionPackage(file);
    expect(solution.load()).toBe(solution.load());
    writeFileSync(file, writeZip({ 'AppManifest.xml': '<App/>' }));
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect(solution.load().webParts).toEqual([]);
  });

  it('says that the package is not built', () => {
    expect(() => new SolutionPackage(path.join(folder, 'none.sppkg')).load()).toThrow(PackageMissing);
  });
});

describe('readZip', () => {
  it('gives back what was packed', () => {
    const files = readZip(writeZip({ 'a.txt': 'alfa', 'dir/å.txt': 'åäö'.repeat(500) }));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['a.txt', 'alfa'],
      ['dir/å.txt', 'åäö'.repeat(500)]
    ]);
  });
  it('refuses what is no archive', () => {
    expect(() => readZip(Buffer.from('no archive, but long enough to look'))).toThrow('Not a zip file');
  });
});

test('textFor finds a locale whatever its case, and falls back to the default', () => {
  const text = { default: 'd', 'sv-SE': 's' };
  expect([textFor(text, 'sv-se'), textFor(text, 'fi-FI')]).toEqual(['s', 'd']);
});
