import fc from 'fast-check';
import { parseResourcePath } from './path';

const read = (path: string, query = '') => parseResourcePath(path, new URLSearchParams(query));
const text = (value: string) => ({ kind: 'string', value });

describe('resource paths', () => {
  test('segments, arguments and case', () => {
    expect(read("Web/Lists/getByTitle('Mina%20listor')/Items(7)/$value")).toEqual([
      { name: 'Web', key: 'web' },
      { name: 'Lists', key: 'lists' },
      { name: 'getByTitle', key: 'getbytitle', args: [{ value: text('Mina listor') }] },
      { name: 'Items', key: 'items', args: [{ value: { kind: 'number', value: 7 } }] },
      { name: '$value', key: '$value' }
    ]);
  });

  test('slashes, doubled apostrophes and parentheses inside a quoted argument', () => {
    const [, folder, files] = read("web/getFolderByServerRelativeUrl('/sites/a/O''Brien (1)/x')/files");
    expect(folder.args).toEqual([{ value: text("/sites/a/O'Brien (1)/x") }]);
    expect(files.key).toBe('files');
  });

  test("percent-encoded ( ' and ) address the same resource", () => {
    expect(read('web/lists%28guid%272c99a486-d6c9-4a4b-8d6f-a9faa364c92c%27%29')).toEqual(
      read("web/lists(guid'2c99a486-d6c9-4a4b-8d6f-a9faa364c92c')")
    );
  });

  test('a plus in the path is a plus, an encoded percent is decoded once', () => {
    expect(read("f('a+b%2520c')")[0].args).toEqual([{ value: text('a+b%20c') }]);
  });

  test('named arguments and aliases as PnPjs sends them', () => {
    const path =
      'web/getFolderByServerRelativePath(decodedUrl=@p1)/files/AddUsingPath(decodedurl=@p2,overwrite=true)';
    const [, folder, , add] = read(path, "@p1='%2Fsites%2Fa%2FK%C3%A4lla+A'&%40p2='it''s.txt'&$select=Id");
    expect(folder.args).toEqual([{ name: 'decodedUrl', value: text('/sites/a/Källa A') }]);
    expect(add.args).toEqual([
      { name: 'decodedurl', value: text("it's.txt") },
      { name: 'overwrite', value: { kind: 'boolean', value: true } }
    ]);
  });

  test('an alias may hold JSON', () => {
    const [, folder] = read(
      'web/getFolderByServerRelativePath(DecodedUrl=@v)',
      '@v={"DecodedUrl":"/sites/a"}'
    );
    expect(folder.args).toEqual([
      { name: 'DecodedUrl', value: { kind: 'json', value: { DecodedUrl: '/sites/a' } } }
    ]);
  });

  test('empty parentheses are not the same as none', () => {
    expect(read('web/recycle()')[1].args).toEqual([]);
    expect(read('web/recycle')[1].args).toBeUndefined();
  });

  test('dotted type names and a trailing slash', () => {
    expect(
      read('SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ResolveUser/').map((s) => s.name)
    ).toEqual(['SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ResolveUser']);
  });

  test.each([
    "web/lists/getByTitle('x",
    "web/lists('a''",
    'web/lists(1',
    'web/f(@missing)',
    'web/f(1,)',
    'web/%E0%A4%A',
    'web/f(1)x'
  ])('refuses %s', (path) => {
    expect(() => read(path)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('a part of 260 characters passes, 261 is refused', () => {
    const title = (length: number) => `getByTitle('${'x'.repeat(length - "getByTitle('')".length)}')`;
    expect(read(`web/lists/${title(260)}`)).toHaveLength(3);
    expect(() => read(`web/lists/${title(261)}`)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('any text survives as an argument, in the path and as an alias', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(), (value, id) => {
        const quoted = `'${value.replace(/'/g, "''")}'`;
        const query = new URLSearchParams({ '@a': quoted }).toString();
        const segments = read(`lists/getByTitle(${encodeURIComponent(quoted)})/items(${id})/f(x=@a)`, query);
        expect(segments.map((segment) => segment.args)).toEqual([
          undefined,
          [{ value: text(value) }],
          [{ value: { kind: 'number', value: id } }],
          [{ name: 'x', value: text(value) }]
        ]);
      })
    );
  });
});
