import { existsSync, readFileSync } from 'node:fs';

interface Assumption {
  readonly id: string;
  readonly cells: readonly string[];
}

const levels = ['documented', 'recorded', 'issues', 'memory', 'conflict'];

function parseAssumptions(markdown: string): Assumption[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| A-/.test(line))
    .map((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { id: cells[0], cells };
    });
}

/** What is wrong with the table, in words: the reader of a failing test should not have to look further. */
function faultsOf(assumptions: readonly Assumption[], exists: (path: string) => boolean): string[] {
  const seen = new Set<string>();
  return assumptions.flatMap(({ id, cells }) => {
    const faults: string[] = [];
    if (seen.has(id) || !/^A-\d{3}$/.test(id)) faults.push(`${id}: id missing or used twice`);
    seen.add(id);
    if (cells.length !== 7 || cells.some((cell) => cell === ''))
      faults.push(`${id}: needs seven filled cells`);
    if (!levels.some((level) => cells[3]?.startsWith(level))) faults.push(`${id}: how sure?`);
    if (!/^(not yet|20\d\d-\d\d-\d\d)/.test(cells[6] ?? '')) faults.push(`${id}: verified when?`);
    const paths = [...(cells[4] ?? '').matchAll(/`((?:src|config|docs)\/[^`]+)`/g)].map((match) => match[1]);
    return [...faults, ...paths.filter((path) => !exists(path)).map((path) => `${id}: no ${path}`)];
  });
}

describe('docs/assumptions.md', () => {
  it('has a source, a degree, a test and existing code for every belief', () => {
    const assumptions = parseAssumptions(readFileSync('docs/assumptions.md', 'utf8'));
    expect(assumptions.length).toBeGreaterThan(50);
    expect(faultsOf(assumptions, existsSync)).toEqual([]);
  });

  it('is judged by rules that can fail', () => {
    const rows = parseAssumptions(
      [
        '| A-001 | a | b | surely | `src/gone` | c | yes |',
        '| A-001 | a | b | memory | - | c | not yet |'
      ].join('\n')
    );
    expect(faultsOf(rows, () => false)).toEqual([
      'A-001: how sure?',
      'A-001: verified when?',
      'A-001: no src/gone',
      'A-001: id missing or used twice'
    ]);
  });
});
