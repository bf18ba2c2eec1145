/** A text per locale; SPFx falls back to `default` when the locale has none. */
export type LocalizedText = { default: string } & Record<string, string>;

export interface ScriptResource {
  type: 'path' | 'component' | 'localizedPath';
  path?: unknown;
  paths?: Record<string, unknown>;
  defaultPath?: unknown;
  id?: string;
  version?: string;
}

export interface LoaderConfig {
  internalModuleBaseUrls: string[];
  entryModuleId?: string;
  scriptResources: Record<string, ScriptResource>;
}

export interface PreconfiguredEntry {
  title: LocalizedText;
  description: LocalizedText;
  officeFabricIconFontName?: string;
  properties: Record<string, unknown>;
}

/**
 * The parts of an SPFx component manifest that a page host reads.
 * Source: client-side-web-part-manifest.schema.json of SPFx 1.23.
 */
export interface ComponentManifest {
  id: string;
  alias: string;
  version: string;
  componentType: string;
  manifestVersion: number;
  isInternal?: boolean;
  supportedHosts?: string[];
  preconfiguredEntries?: PreconfiguredEntry[];
  loaderConfig: LoaderConfig;
}

/** The text for a locale such as `sv-SE`. */
export function textFor(text: LocalizedText, locale: string): string {
  const wanted = locale.toLowerCase();
  const key = Object.keys(text).find((name) => name.toLowerCase() === wanted);
  return key === undefined ? text.default : text[key];
}
