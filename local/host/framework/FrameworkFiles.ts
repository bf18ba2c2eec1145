import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ComponentManifest } from '../package/ComponentManifest';

const ASSEMBLY = 'sp-default-assembly_en-us.js';

/**
 * Where Microsoft's own SPFx runtime lies in node_modules. Names carry content hashes, so a file can be found by its
 * bare name: lazy chunks of components that live inside the start script are asked for next to the start script.
 */
export class FrameworkFiles {
  private readonly byName = new Map<string, string>();
  private readonly packages: { name: string; dist: string; files: string[] }[] = [];

  public constructor(private readonly nodeModules: string) {
    const scope = path.join(nodeModules, '@microsoft');
    for (const name of readdirSync(scope)) {
      const dist = path.join(scope, name, 'dist');
      if (!existsSync(dist)) continue;
      const files = readdirSync(dist);
      this.packages.push({ name, dist, files });
      for (const file of files) {
        this.byName.set(`${name}/${file}`, path.join(dist, file));
        if (!this.byName.has(file)) this.byName.set(file, path.join(dist, file));
      }
    }
  }

  /** The path of a framework file, preferably of the named package. */
  public find(packageName: string, file: string): string | undefined {
    return this.byName.get(`${packageName}/${file}`) ?? this.byName.get(file);
  }

  /** SharePoint's start script (spModuleLoader, RequireJS and 17 components), the only one npm has: en-US. */
  public get assemblyFile(): string {
    const file = this.byName.get(`sp-application-base/${ASSEMBLY}`);
    if (!file) throw new Error(`${ASSEMBLY} of @microsoft/sp-application-base is missing: run npm install`);
    return file;
  }

  public get reactVersion(): string {
    const description = readFileSync(path.join(this.nodeModules, 'react/package.json'), 'utf8');
    return (JSON.parse(description) as { version: string }).version;
  }

  /** Every component manifest in the installed packages with the package it came from. */
  public manifests(): { packageName: string; manifest: ComponentManifest }[] {
    return this.packages.flatMap(({ name, dist, files }) =>
      files
        .filter((file) => file.endsWith('.manifest.json'))
        .map((file) => ({
          packageName: name,
          manifest: JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as ComponentManifest
        }))
    );
  }

  /** The text of the bundles whose file name begins so. */
  public sources(prefix: string): string[] {
    return this.packages.flatMap(({ dist, files }) =>
      files
        .filter((file) => file.startsWith(prefix))
        .map((file) => readFileSync(path.join(dist, file), 'utf8'))
    );
  }
}
