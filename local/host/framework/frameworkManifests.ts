import { readFileSync } from 'node:fs';
import { ComponentManifest, ScriptResource } from '../package/ComponentManifest';
import { FrameworkFiles } from './FrameworkFiles';

export const PAGE_HOST_ID = '5d1c8c1e-7a53-4d0b-9a40-3d0c5f7b1a01';
export const PAGE_HOST_VERSION = '1.0.0';
/** MSGraphClientV3 loads this component, which is npm's @microsoft/microsoft-graph-client. */
const GRAPH_CLIENT = {
  id: '32b9363b-09ff-4959-929a-cab2663fb223',
  name: 'microsoft-graph-client',
  version: '3.0.2'
};
const REACT_ID = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const REACT_DOM_ID = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';
/** Bundles whose lazy chunks ask for components that no manifest names. */
const LAZY_REQUESTERS = [
  'sp-property-pane_default_',
  'sp-webpart-base_default_',
  'sp-component-base_default_'
];

function library(
  about: { id: string; alias: string; version: string },
  baseUrl: string,
  entryModuleId: string | undefined,
  scriptResources: Record<string, ScriptResource>
): ComponentManifest {
  const loaderConfig = { internalModuleBaseUrls: [baseUrl], entryModuleId, scriptResources };
  return { ...about, componentType: 'Library', manifestVersion: 2, isInternal: true, loaderConfig };
}

/** npm carries the framework's texts in en-US only; its `default` file shows the string keys. */
function useEnglishTexts(manifest: ComponentManifest): void {
  for (const resource of Object.values(manifest.loaderConfig.scriptResources)) {
    if (resource.type !== 'localizedPath' || !resource.paths) continue;
    const english = resource.paths['en-US'];
    resource.paths = { default: english, 'en-US': english };
    if (resource.defaultPath) {
      resource.defaultPath = typeof english === 'string' ? english : (english as { path: string }).path;
    }
  }
}

class ManifestSet {
  public readonly all: ComponentManifest[] = [];
  private readonly ids = new Set<string>();

  public add(manifest: ComponentManifest): void {
    if (this.ids.has(manifest.id)) return;
    this.ids.add(manifest.id);
    this.all.push(manifest);
  }
  public has(id: string): boolean {
    return this.ids.has(id);
  }
}

function addInstalled(set: ManifestSet, files: FrameworkFiles, origin: string): void {
  for (const { packageName, manifest } of files.manifests()) {
    if (manifest.alias.endsWith('assembly')) continue;
    useEnglishTexts(manifest);
    manifest.isInternal = true;
    manifest.loaderConfig.internalModuleBaseUrls = [`${origin}/_spfx/${packageName}/`];
    set.add(manifest);
  }
}

/** Components without an npm package of their own: the start script defines them, the loader needs id and version. */
function addAssembly(set: ManifestSet, files: FrameworkFiles, origin: string): void {
  const script = readFileSync(files.assemblyFile, 'utf8');
  const table = script.match(/_initializeAssembly\((\[\[.*?\]\])\)/)?.[1];
  if (!table) throw new Error('The start script of SPFx has no component table: unknown version');
  for (const [, id, version] of table.matchAll(/['"]([0-9a-f-]{36})['"],\s*['"]([^'"]+)['"]/g)) {
    set.add(library({ id, alias: `assembly-${id.slice(0, 8)}`, version }, `${origin}/_spfx/`, undefined, {}));
  }
}

function addReact(set: ManifestSet, origin: string, version: string): void {
  const react: ScriptResource = { type: 'component', id: REACT_ID, version };
  set.add(
    library({ id: REACT_ID, alias: 'react', version }, `${origin}/_umd/react/`, 'react', {
      react: { type: 'path', path: 'react.production.min.js' }
    })
  );
  set.add(
    library({ id: REACT_DOM_ID, alias: 'react-dom', version }, `${origin}/_umd/react-dom/`, 'react-dom', {
      'react-dom': { type: 'path', path: 'react-dom.production.min.js' },
      react
    })
  );
}

function missingComponents(
  set: ManifestSet,
  files: FrameworkFiles
): Map<string, { name: string; version: string }> {
  const missing = new Map<string, { name: string; version: string }>();
  const note = (id: string, name: string, version: string): void => {
    if (!set.has(id) && !missing.has(id)) missing.set(id, { name, version });
  };
  for (const manifest of set.all) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component') note(resource.id ?? '', name, resource.version ?? '');
    }
  }
  for (const source of LAZY_REQUESTERS.flatMap((prefix) => files.sources(prefix))) {
    for (const [, id, version] of source.matchAll(/\{i:"([0-9a-f-]{36})",v:"([^"]+)",m:\d+\}/g))
      note(id, id, version);
  }
  return missing;
}

function addGraphClient(set: ManifestSet, origin: string): void {
  const { id, name, version } = GRAPH_CLIENT;
  set.add(
    library({ id, alias: name, version }, `${origin}/_host/`, 'entry', {
      entry: { type: 'path', path: 'graphClient.js' }
    })
  );
}

/** What SharePoint keeps to itself (@msinternal, @ms: wrappers of Fluent) is answered by our own bundle of npm's Fluent. */
function addStandIns(set: ManifestSet, files: FrameworkFiles, origin: string, reactVersion: string): void {
  const resources = (script: string): Record<string, ScriptResource> => ({
    entry: { type: 'path', path: script },
    'fluent-shims': { type: 'path', path: 'fluentShims.js' },
    react: { type: 'component', id: REACT_ID, version: reactVersion },
    'react-dom': { type: 'component', id: REACT_DOM_ID, version: reactVersion }
  });
  for (const [id, { name, version }] of missingComponents(set, files)) {
    const script = `standin/${encodeURIComponent(name)}.js`;
    set.add(library({ id, alias: name, version }, `${origin}/_host/`, 'entry', resources(script)));
  }
}

function pageHost(origin: string, framework: ComponentManifest[]): ComponentManifest {
  const component = (entry: string): ScriptResource => {
    const found = framework.find((manifest) => manifest.loaderConfig.entryModuleId === entry);
    if (!found) throw new Error(`SPFx component ${entry} is not installed: run npm install`);
    return { type: 'component', id: found.id, version: found.version };
  };
  const scriptResources: Record<string, ScriptResource> = {
    pageHost: { type: 'path', path: 'pageHost.js' },
    'fluent-shims': { type: 'path', path: 'fluentShims.js' },
    react: component('react'),
    'react-dom': component('react-dom')
  };
  for (const name of ['application-base', 'webpart-base', 'core-library', 'loader', 'component-base']) {
    scriptResources[`@microsoft/sp-${name}`] = component(`sp-${name}`);
  }
  const about = { id: PAGE_HOST_ID, alias: 'LocalPageHost', version: PAGE_HOST_VERSION };
  return { ...library(about, `${origin}/_host/`, 'pageHost', scriptResources), componentType: 'Application' };
}

/**
 * The component manifests that SharePoint would put into a page for its own runtime, our page application first.
 * @param origin e.g. `http://127.0.0.1:4320`, without a slash at the end
 * @throws Error when an SPFx package is not installed
 */
export function frameworkManifests(files: FrameworkFiles, origin: string): ComponentManifest[] {
  const set = new ManifestSet();
  const reactVersion = files.reactVersion;
  addInstalled(set, files, origin);
  addAssembly(set, files, origin);
  addReact(set, origin, reactVersion);
  addGraphClient(set, origin);
  addStandIns(set, files, origin, reactVersion);
  return [pageHost(origin, set.all), ...set.all];
}
