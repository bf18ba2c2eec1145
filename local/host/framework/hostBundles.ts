import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { PAGE_HOST_ID, PAGE_HOST_VERSION } from './frameworkManifests';

const PAGE_HOST_DEPENDENCIES = [
  '@microsoft/sp-application-base',
  '@microsoft/sp-webpart-base',
  '@microsoft/sp-core-library',
  '@microsoft/sp-loader',
  '@microsoft/sp-component-base',
  'fluent-shims'
];

/** React is SharePoint's one copy, handed in by the AMD loader. */
const sharedReact: Plugin = {
  name: 'shared-react',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'shared-react'
    }));
    build.onLoad({ filter: /.*/, namespace: 'shared-react' }, ({ path: name }) => ({
      contents: `module.exports = ${name === 'react' ? 'hostReact' : 'hostReactDom'}`,
      loader: 'js'
    }));
  }
};

interface HostBundle {
  name: string;
  before?: string;
  after?: string;
  plugins?: Plugin[];
}

const amd = (id: string, dependencies: string[], parameters: string[]): string =>
  `define(${id ? `${JSON.stringify(id)},` : ''}${JSON.stringify(dependencies)},function(${parameters.join(',')}){`;

const BUNDLES: HostBundle[] = [
  { name: 'boot' },
  { name: 'chrome' },
  { name: 'teamsWindow' },
  {
    name: 'pageHost',
    before: amd(`${PAGE_HOST_ID}_${PAGE_HOST_VERSION}`, PAGE_HOST_DEPENDENCIES, [
      'a',
      'w',
      'c',
      'l',
      't',
      'f'
    ]),
    after:
      'return {default: hostBundle.createPageHost({application:a,webPart:w,core:c,loader:l,component:t,fluent:f})};});'
  },
  {
    name: 'fluentShims',
    before: amd('', ['react', 'react-dom'], ['hostReact', 'hostReactDom']),
    after: 'return hostBundle.shims;});',
    plugins: [sharedReact]
  },
  { name: 'graphClient', before: amd('', [], []), after: 'return hostBundle;});' }
];

function optionsFor(bundle: HostBundle, sourceDir: string): BuildOptions {
  return {
    entryPoints: [path.join(sourceDir, `${bundle.name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'hostBundle',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: bundle.plugins,
    logLevel: 'silent'
  };
}

/** What the bundles are made of: our sources, this recipe and the lock file's versions. */
function fingerprint(projectDir: string, sourceDir: string): string {
  const hash = createHash('sha256').update(
    JSON.stringify(BUNDLES.map(({ before, after }) => [before, after]))
  );
  for (const file of readdirSync(sourceDir, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/(?<!\.test)\.ts$/.test(file)) hash.update(file).update(readFileSync(path.join(sourceDir, file)));
  }
  const lock = path.join(projectDir, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex');
}

/**
 * Builds the scripts that the host pages load, into a folder outside version control, unless they are up to date.
 * @returns the folder with `<name>.js` of each bundle
 * @throws Error of esbuild when a source does not compile
 */
export async function buildHostBundles(projectDir: string): Promise<string> {
  const sourceDir = path.join(projectDir, 'local/host/browser');
  const outDir = path.join(projectDir, '.cache/host');
  const stampFile = path.join(outDir, 'stamp');
  const stamp = fingerprint(projectDir, sourceDir);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return outDir;
  mkdirSync(outDir, { recursive: true });
  const { build } = await import('esbuild');
  for (const bundle of BUNDLES) {
    const result = await build(optionsFor(bundle, sourceDir));
    const text = result.outputFiles?.[0].text ?? '';
    const target = path.join(outDir, `${bundle.name}.js`);
    writeFileSync(`${target}.${process.pid}`, `${bundle.before ?? ''}${text}${bundle.after ?? ''}`);
    renameSync(`${target}.${process.pid}`, target);
  }
  writeFileSync(stampFile, stamp);
  return outDir;
}
