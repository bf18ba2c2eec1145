import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What SharePoint and Teams themselves would keep about pages and tabs (saved web part properties, a channel tab's
 * settings), as a small JSON file that is replaced in one step.
 */
export class HostState {
  private readonly values: Record<string, unknown>;
  private readonly file: string | undefined;

  /** @param dataDir folder of the local data, or `:memory:` */
  public constructor(dataDir: string) {
    this.file = dataDir === ':memory:' ? undefined : path.join(dataDir, 'host.json');
    const stored = this.file !== undefined && existsSync(this.file);
    this.values = stored
      ? (JSON.parse(readFileSync(this.file as string, 'utf8')) as Record<string, unknown>)
      : {};
  }

  public get<T>(key: string): T | undefined {
    return Object.hasOwn(this.values, key) ? (this.values[key] as T) : undefined;
  }

  public set(key: string, value: unknown): void {
    this.values[key] = value;
    if (!this.file) return;
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.values));
    renameSync(`${this.file}.new`, this.file);
  }
}
