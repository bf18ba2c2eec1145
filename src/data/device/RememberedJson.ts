import { DraftStore } from '../../app/DraftStore';

/** A value kept on the device as JSON, for the next visit; what cannot be read counts as not there. */
export class RememberedJson<T> {
  /** @param version raise it when the shape of T changes: what an older version kept is then not read */
  public constructor(
    private readonly store: DraftStore,
    private readonly name: string,
    private readonly version: number
  ) {}

  public read(): T | undefined {
    const kept = this.store.read(this.key());
    if (!kept) return undefined;
    try {
      return JSON.parse(kept) as T;
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  public write(value: T): void {
    this.store.write(this.key(), JSON.stringify(value));
  }

  public forget(): void {
    this.store.remove(this.key());
  }

  private key(): string {
    return `${this.name}.v${this.version}`;
  }
}
