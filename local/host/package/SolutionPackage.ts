import { readFileSync, statSync } from 'node:fs';
import { ComponentManifest } from './ComponentManifest';
import { readZip } from './zip';

const ENTITIES: Record<string, string> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };

function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

function manifestsOf(files: Map<string, Buffer>): ComponentManifest[] {
  const found: ComponentManifest[] = [];
  for (const [name, bytes] of files) {
    if (!name.endsWith('.xml')) continue;
    for (const match of bytes.toString('utf8').matchAll(/ComponentManifest="([^"]*)"/g)) {
      found.push(JSON.parse(decodeXml(match[1])) as ComponentManifest);
    }
  }
  return found;
}

export interface PackageContent {
  webParts: ComponentManifest[];
  components: ComponentManifest[];
  /** A file of ClientSideAssets, by its bare name. */
  asset(name: string): Buffer | undefined;
  /** Changes whenever the package file does. */
  stamp: string;
}

/** The package has not been built. */
export class PackageMissing extends Error {
  public readonly status = 503;
}

function statPackage(file: string): { mtimeMs: number; size: number } {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new PackageMissing(`Paketet är inte byggt: ${file} finns inte. Starta med npm start.`);
  return stat;
}

/**
 * The built .sppkg, read again whenever the file changes, so that a rebuild needs only a reload of the page.
 * `load` throws PackageMissing when it has not been built.
 */
export class SolutionPackage {
  private content: PackageContent | undefined;

  public constructor(private readonly file: string) {}

  public load(): PackageContent {
    const { mtimeMs, size } = statPackage(this.file);
    const stamp = `${mtimeMs}-${size}`;
    if (this.content?.stamp === stamp) return this.content;
    const files = readZip(readFileSync(this.file));
    const components = manifestsOf(files);
    const webParts = components.filter((component) => component.componentType === 'WebPart');
    this.content = { components, webParts, stamp, asset: (name) => files.get(`ClientSideAssets/${name}`) };
    return this.content;
  }
}
