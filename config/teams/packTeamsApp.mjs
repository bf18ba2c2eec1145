/**
 * Makes teams/TeamsSPFxApp.zip, the Teams app package. SPFx packs a file of that name into the .sppkg, so that the
 * app catalogue's "Add to Teams" uses our manifest and not a generated one (Microsoft: "Deployment options for your
 * SPFx solution in Microsoft Teams"). Refuses a manifest that breaks Microsoft's published schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { problemsOfTeamsApp } from './validateTeamsApp.mjs';

// SPFx puts whatever lies in teams/ into the .sppkg: that is why this script does not live there.
const folder = fileURLToPath(new URL('../../teams', import.meta.url));
const { version } = createRequire(import.meta.url)('../../package.json');

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
manifest.version = version;
const files = {
  'manifest.json': JSON.stringify(manifest, null, 2),
  'en-us.json': readFileSync(join(folder, 'en-us.json'), 'utf8')
};

const problems = problemsOfTeamsApp(manifest, JSON.parse(files['en-us.json']));
if (problems.length > 0) {
  console.error(`The Teams manifest is not valid:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exit(1);
}
const entries = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
for (const icon of [manifest.icons.color, manifest.icons.outline])
  entries[icon] = readFileSync(join(folder, icon));

// A fixed time stamp: the same sources give the same bytes.
const zip = zipSync(entries, { level: 9, mtime: new Date('2026-01-01T00:00:00Z') });
writeFileSync(join(folder, 'TeamsSPFxApp.zip'), zip);
console.log(`teams/TeamsSPFxApp.zip: ${zip.length} bytes, manifest ${manifest.manifestVersion} valid`);
