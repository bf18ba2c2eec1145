import { DraftStore } from '../../app/DraftStore';

/** All that the product keeps on a device begins with this. */
const prefix = 'kvalitetshjulet';

/** localStorage where the browser lets us have it: private windows and blocked cookies throw already on access. */
function storageOrNone(): Storage | undefined {
  try {
    const storage = window.localStorage;
    const probe = `${prefix}.probe`;
    storage.setItem(probe, probe);
    const kept = storage.getItem(probe) === probe;
    storage.removeItem(probe);
    return kept ? storage : undefined;
  } catch {
    // The browser's way of saying no; there is nothing else it could mean.
    return undefined;
  }
}

/**
 * Drafts in localStorage (ADR 0009: synchronous, so that a closing page loses nothing), under the person's object id:
 * another person on the same device never sees them.
 */
export class LocalStorageDraftStore implements DraftStore {
  private readonly storage = storageOrNone();

  public constructor(private readonly objectId: string) {}

  public get available(): boolean {
    return this.storage !== undefined;
  }

  public read(key: string): string | undefined {
    return this.storage?.getItem(this.nameOf(key)) ?? undefined;
  }

  public write(key: string, value: string): boolean {
    if (!this.storage) return false;
    try {
      this.storage.setItem(this.nameOf(key), value);
      return true;
    } catch {
      // Full. The form says that it is not kept, and goes on.
      return false;
    }
  }

  public remove(key: string): void {
    this.storage?.removeItem(this.nameOf(key));
  }

  private nameOf(key: string): string {
    return `${prefix}.${this.objectId}.${key}`;
  }
}
