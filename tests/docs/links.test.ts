import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name))
];

/** Links to files of the project that do not exist, as `page -> target`. */
function brokenLinks(page: string, markdown: string, exists: (file: string) => boolean): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1].replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => !exists(path.join(path.dirname(page), target)))
    .map((target) => `${page} -> ${target}`);
}

/** Paths of the project between backticks that do not exist; places inside a site (`Lists/Cases`) are no paths of ours. */
function missingPaths(markdown: string, exists: (file: string) => boolean): string[] {
  return [...markdown.matchAll(/`((?:src|local|tests|config|docs)\/[\w./-]+)`/g)]
    .map((match) => match[1])
    .filter((named) => !exists(named));
}

describe('links between the documents', () => {
  it('lead somewhere', () => {
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.flatMap((page) => brokenLinks(page, readFileSync(page, 'utf8'), existsSync))).toEqual([]);
  });

  it('are found broken when the target is missing', () => {
    const text = '[a](adr/x.md) [b](https://example.org) [c](#here) [d](y.md#part)';
    expect(brokenLinks('docs/p.md', text, () => false)).toEqual([
      'docs/p.md -> adr/x.md',
      'docs/p.md -> y.md'
    ]);
  });
});

describe('paths in the architecture', () => {
  it('exist', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    expect([...text.matchAll(/`src\//g)].length).toBeGreaterThan(8);
    expect(missingPaths(text, existsSync)).toEqual([]);
  });

  it('are found missing when they are', () => {
    expect(missingPaths('`src/gone/x.ts` and `Lists/Cases`', () => false)).toEqual(['src/gone/x.ts']);
  });
});
