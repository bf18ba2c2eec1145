import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = (name: string): string => join(__dirname, name);
const sources = (name: string): string[] =>
  readdirSync(folder(name)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** Modules a file takes code from; `import type` brings no code. */
function imports(name: string, file: string): string[] {
  const text = readFileSync(join(folder(name), file), 'utf8');
  return [...text.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)'/gms)].map((match) => match[1]);
}

describe('a handler cannot pass the gate by', () => {
  test.each(sources('endpoints'))('endpoints/%s reaches neither tables nor gate', (file) => {
    const forbidden = imports('endpoints', file).filter((module) =>
      /sqlite|\/store\/|\/security\//.test(module)
    );
    expect(forbidden).toEqual([]);
    expect(readFileSync(join(folder('endpoints'), file), 'utf8')).not.toMatch(
      /AccessContext|new Store\(|Database/
    );
  });

  test('the tables are opened in one place', () => {
    const folders = ['access', 'endpoints', 'http', 'odata', 'security', 'store', 'wire', 'fields', 'limits'];
    const opening = folders.flatMap((name) =>
      sources(name)
        .filter((file) => imports(name, file).includes('node:sqlite'))
        .map((file) => `${name}/${file}`)
    );
    expect(opening).toEqual(['store/Database.ts']);
  });

  test('a handler reaches other kinds of things through the request, not through the table of them', () => {
    const importing = sources('endpoints').filter((file) =>
      imports('endpoints', file).includes('./entities')
    );
    expect(importing).toEqual([]);
  });

  test('what a handler gets holds no tables, however deep one looks', () => {
    const leaking = sources('access')
      .filter((file) => /Access\.ts$|ItemWriter\.ts$/.test(file))
      .filter((file) =>
        /(public|readonly|private readonly) (store|context|database|gate)\b/.test(
          readFileSync(join(folder('access'), file), 'utf8')
        )
      );
    expect(leaking).toEqual([]);
  });
});
