import { DraftStore } from '../../app/DraftStore';

/** Drafts in memory; a new form with the same store is what a reload is to the device. */
export function fakeDrafts(initial: Readonly<Record<string, string>> = {}, available = true): DraftStore {
  const kept = new Map(Object.entries(initial));
  return {
    available,
    read: (key) => kept.get(key),
    write: (key, value) => {
      if (available) kept.set(key, value);
      return available;
    },
    remove: (key) => {
      kept.delete(key);
    }
  };
}
