/**
 * `npm run size`: what a browser downloads of ours, gzipped, read from the .sppkg that a tenant gets (so: run
 * `npm run ship` first). React, Fluent's fonts and the SPFx runtime come from SharePoint and are not in it.
 * Budgets (design section 11): shell with form at most 130 KB, every other chunk at most 120 KB. Over budget fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const KB = 1024;
const shellBudget = 130 * KB;
const chunkBudget = 120 * KB;

const packagePath = fileURLToPath(
  new URL('../../sharepoint/solution/kvalitetshjulet.sppkg', import.meta.url)
);
if (!existsSync(packagePath)) {
  console.error('sharepoint/solution/kvalitetshjulet.sppkg is missing: run `npm run ship` first.');
  process.exit(1);
}
const files = unzipSync(new Uint8Array(readFileSync(packagePath)));

const unescapeXml = (text) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

/** Every web part's manifest stands in the package as an attribute; all of ours share one bundle. */
const manifests = Object.entries(files)
  .filter(([name]) => name.endsWith('.xml'))
  .flatMap(([, bytes]) => [
    ...Buffer.from(bytes)
      .toString('utf8')
      .matchAll(/ComponentManifest="([^"]*)"/g)
  ])
  .map(([, text]) => JSON.parse(unescapeXml(text)));

const entries = new Set(
  manifests.map(({ loaderConfig }) => loaderConfig.scriptResources[loaderConfig.entryModuleId].path)
);
const scripts = Object.keys(files).filter((name) => /^ClientSideAssets\/.*\.js$/.test(name));

let over = 0;
for (const name of scripts.sort()) {
  const file = name.replace('ClientSideAssets/', '');
  const isShell = entries.has(file);
  const size = gzipSync(files[name], { level: 9 }).length;
  const budget = isShell ? shellBudget : chunkBudget;
  const verdict = size <= budget ? 'ok' : 'OVER';
  if (size > budget) over += 1;
  const label = isShell ? 'shell and form' : file.replace(/^chunk\.|_[0-9a-f]{20}\.js$/g, '');
  console.log(
    `${verdict.padEnd(5)}${(size / KB).toFixed(1).padStart(7)} KB of ${budget / KB} KB  ${label} (${manifests.length} web parts)`.replace(
      isShell ? '' : / \(\d+ web parts\)/,
      ''
    )
  );
}
if (entries.size !== 1) {
  console.error(
    `The web parts must share one bundle, but there are ${entries.size}: ${[...entries].join(', ')}`
  );
  over += 1;
}
process.exit(over === 0 ? 0 : 1);
