/**
 * Text compares without case in all of SharePoint, and with accents: content databases have the collation
 * Latin1_General_CI_AS_KS_WS (docs: database types and descriptions). SQLite's own NOCASE knows A to Z only.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * Texts sorted by this key come as in an English web (language 1033, the only one of this server): without case, and a
 * letter with a mark right after the letter without: a, å, b. A web with Swedish regional settings sorts å ä ö last; that
 * $orderby follows the web's setting is unverified, so nothing may depend on where they come.
 */
export function sortKey(text: string): string {
  const folded = foldCase(text);
  const plain = folded.normalize('NFD').replace(/\p{M}/gu, '');
  return `${plain}\u0001${folded}`;
}

/** The functions under the names they have in SQL; values that are no text pass unchanged. */
export const textFunctions = { fold_case: foldCase, sort_key: sortKey } as const;
