import { readFileSync } from 'node:fs';

/** One row of docs/glossary.md. */
export interface GlossaryRow {
  /** Swedish forms in lower case: the word, its plural, list titles. */
  readonly swedish: readonly string[];
  /** What stands between backticks in the second column. */
  readonly codeNames: readonly string[];
  /** Words that no name in the code may contain, as they would be written in a name. */
  readonly never: readonly string[];
}

/** Reads the table. Throws when a row has not five columns, since a broken row would silently check nothing. */
export function parseGlossary(markdown: string): GlossaryRow[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(Svenska|-)/.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      if (cells.length !== 5) throw new Error(`A glossary row needs five columns: ${line}`);
      return {
        swedish: words(cells[0]).map((word) => word.toLowerCase()),
        codeNames: [...cells[1].matchAll(/`([^`]+)`/g)].map((match) => match[1]),
        never: words(cells[4]).filter((word) => /^[A-Za-z]+$/.test(word))
      };
    });
}

export const readGlossary = (): GlossaryRow[] => parseGlossary(readFileSync('docs/glossary.md', 'utf8'));

const words = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '–');

/** Folders that no row names (`deviationCase` is named by `DeviationCase`). */
export function foldersWithoutRow(folders: readonly string[], rows: readonly GlossaryRow[]): string[] {
  const named = new Set(rows.flatMap((row) => row.codeNames).map((name) => name.toLowerCase()));
  return folders.filter((folder) => !named.has(folder.toLowerCase()));
}

/** List titles that are no Swedish form of any row. */
export function titlesWithoutRow(titles: readonly string[], rows: readonly GlossaryRow[]): string[] {
  const forms = new Set(rows.flatMap((row) => row.swedish));
  return titles.filter((title) => !forms.has(title.toLowerCase()));
}

/** Splits a name into its words: `caseNumber`, `CASE_NUMBER` and `HTTPCase` give lower-case words. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Forbidden words found in names, as `name: Word`. Whole words only: `latest` does not contain `Test`. */
export function forbiddenNames(names: readonly string[], rows: readonly GlossaryRow[]): string[] {
  const forbidden = rows.flatMap((row) => row.never).map((word) => ({ word, parts: wordsOfName(word) }));
  return names.flatMap((name) => {
    const own = ` ${wordsOfName(name).join(' ')} `;
    return forbidden
      .filter(({ parts }) =>
        [parts, [...parts.slice(0, -1), `${parts[parts.length - 1]}s`]].some((form) =>
          own.includes(` ${form.join(' ')} `)
        )
      )
      .map(({ word }) => `${name}: ${word}`);
  });
}
