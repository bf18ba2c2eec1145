import { checkQueryLength, MAX_QUERY_CHARACTERS, parseQueryOptions } from './queryOptions';

const read = (query: string) => parseQueryOptions(new URLSearchParams(query));
const refusal = (status: number, text?: string) =>
  expect.objectContaining(text === undefined ? { status } : { status, text });

describe('query options', () => {
  test('everything PnPjs sends, spaces as +', () => {
    const query =
      '%24select=Id%2CTitle%2CAuthor%2FTitle&%24expand=Author&%24filter=Title+eq+%27A+%26+B%27&%24orderby=Title+asc%2CId+desc%2CModified&%24top=10';
    expect(read(query)).toEqual({
      select: ['Id', 'Title', 'Author/Title'],
      expand: ['Author'],
      filter: {
        type: 'compare',
        op: 'eq',
        left: { type: 'field', path: 'Title' },
        right: { type: 'literal', literal: { kind: 'string', value: 'A & B' } }
      },
      orderBy: [
        { field: 'Title', descending: false },
        { field: 'Id', descending: true },
        { field: 'Modified', descending: false }
      ],
      top: 10,
      unknown: []
    });
  });

  test('nothing asked for', () => {
    expect(read('')).toEqual({ select: [], expand: [], orderBy: [], unknown: [] });
    expect(read('$select=&$filter=&$orderby=')).toEqual({ select: [], expand: [], orderBy: [], unknown: [] });
  });

  test('names are case-insensitive, aliases are not options, unknown $-names are reported', () => {
    expect(read("$OrderBy=Id&$Top=5&@p1='x'&$count=true&view=1")).toMatchObject({
      orderBy: [{ field: 'Id', descending: false }],
      top: 5,
      unknown: ['$count']
    });
  });

  test('a skip token stays decoded text', () => {
    expect(read('%24skiptoken=Paged%3dTRUE%26p_ID%3d5').skipToken).toBe('Paged=TRUE&p_ID=5');
  });

  test.each([
    '$select=*',
    '$select=*,Author/Title',
    '$select=OData__X',
    '$select=Author/*',
    '$select=_x00e5_r'
  ])('accepts %s', (query) => {
    expect(read(query).select.length).toBeGreaterThan(0);
  });

  test('a trailing comma is an invalid expression', () => {
    expect(() => read('$select=Id,Title,')).toThrow(refusal(400, 'The expression "Id,Title," is not valid.'));
  });

  test.each([
    '$top=-1',
    '$top=x',
    '$top=1.5',
    '$skip=',
    '$orderby=Title+upwards',
    '$orderby=,Id',
    '$select=A+B',
    '$top=1&$TOP=2',
    '$filter=A'
  ])('refuses %s', (query) => {
    expect(() => read(query)).toThrow(refusal(400));
  });

  test('2048 characters pass, 2049 are answered as not found', () => {
    checkQueryLength('x'.repeat(MAX_QUERY_CHARACTERS));
    expect(() => checkQueryLength('x'.repeat(MAX_QUERY_CHARACTERS + 1))).toThrow(refusal(404));
  });
});
