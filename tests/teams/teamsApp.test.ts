import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** The judge is an ES module that jest cannot import: it is asked in a process of its own. */
function problemsOf(manifest: unknown, translation: unknown): string[] {
  const script = `import('${join(root, 'config', 'teams', 'validateTeamsApp.mjs')}')
    .then((m) => console.log(JSON.stringify(m.problemsOfTeamsApp(...JSON.parse(process.argv[1])))));`;
  const answer = execFileSync(process.execPath, ['-e', script, JSON.stringify([manifest, translation])]);
  return JSON.parse(answer.toString());
}

const manifest = read('teams', 'manifest.json');
const translation = read('teams', 'en-us.json');

it("is valid against Microsoft's published schema", () => {
  expect(problemsOf(manifest, translation)).toEqual([]);
});

it('is refused when a required property is missing or a name is too long', () => {
  const { icons, ...withoutIcons } = manifest;
  expect(icons).toBeDefined();
  expect(problemsOf(withoutIcons, translation)).toEqual([
    "manifest.json: must have required property 'icons'"
  ]);
  expect(problemsOf(manifest, { ...translation, 'name.short': 'x'.repeat(31) })).toHaveLength(1);
});

it('has one personal tab and one channel tab, both showing the shell web part', () => {
  const shell = read('src', 'webparts', 'kvalitetshjulet', 'KvalitetshjuletWebPart.manifest.json');
  expect(manifest.staticTabs).toHaveLength(1);
  expect(manifest.configurableTabs).toHaveLength(1);
  expect(manifest.staticTabs[0].contentUrl).toContain(`componentId%3D${shell.id}`.replace('%3D', '='));
  expect(manifest.configurableTabs[0].configurationUrl).toContain(`componentId=${shell.id}`);
  expect(shell.supportedHosts).toEqual(
    expect.arrayContaining(['TeamsPersonalApp', 'TeamsTab', 'SharePointFullPage'])
  );
});
