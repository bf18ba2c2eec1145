/**
 * What was typed, kept on the device at every change (design section 7). Synchronous, so that nothing is lost
 * when the page goes away in the middle of a word.
 */
export interface DraftStore {
  /** False when the browser refuses storage: the form then says so before anything is typed. */
  readonly available: boolean;
  read(key: string): string | undefined;
  /** Returns false when it could not be kept (full, refused). */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}
