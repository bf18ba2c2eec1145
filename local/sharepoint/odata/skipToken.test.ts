import fc from 'fast-check';
import { parseQueryOptions } from './queryOptions';
import { buildSkipToken, nextPageUrl, parseSkipToken } from './skipToken';

describe('skip tokens', () => {
  test('reads ID and sort values in order', () => {
    expect(
      parseSkipToken('Paged=TRUE&p_Title=A%20%26%20B&p_Modified=20240501%2008%3a00%3a00&p_ID=5')
    ).toEqual({
      id: 5,
      previous: false,
      values: { Title: 'A & B', Modified: '20240501 08:00:00' }
    });
    expect(parseSkipToken('PagedPrev=TRUE&p_ID=6')).toEqual({ id: 6, previous: true, values: {} });
  });

  test.each(['', 'Paged=TRUE', 'p_ID=5', 'Paged=TRUE&p_ID=x', 'Paged=FALSE&p_ID=5', 'Paged=TRUE&p_ID=-1'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseSkipToken(text)).toThrow(expect.objectContaining({ status: 400 }));
    }
  );

  test('writes the next page as SharePoint Online does', () => {
    // Recorded: mock data of pnp/pnpcore (MIT), ListItemSecurityTests/AddItemRoleAssignmentTest.
    const url =
      "https://contoso.sharepoint.com/sites/prov-2/_api/web/lists(guid'e9089086-1ec6-4ef0-9259-00ec0134c9b7')/items?$top=1";
    expect(nextPageUrl(url, { id: 1, previous: false, values: {} })).toBe(
      'https://contoso.sharepoint.com/sites/prov-2/_api/web/lists(guid%27e9089086-1ec6-4ef0-9259-00ec0134c9b7%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1'
    );
  });

  test('keeps the other options and replaces an older token', () => {
    const first =
      "https://x.example/_api/web/lists/items?$filter=Title+eq+'a b'&$skiptoken=Paged%3dTRUE%26p_ID%3d1&$skip=3&$top=2";
    const next = new URL(nextPageUrl(first, { id: 9, previous: false, values: {} }));
    expect([...next.searchParams]).toEqual([
      ['$skiptoken', 'Paged=TRUE&p_ID=9'],
      ['$filter', "Title eq 'a b'"],
      ['$top', '2']
    ]);
  });

  test('any value comes back through a next link', () => {
    const token = fc.record({
      id: fc.nat(2_000_000_000),
      previous: fc.boolean(),
      values: fc.dictionary(fc.stringMatching(/^[A-Z][a-z0-9_]{1,8}$/), fc.string({ unit: 'grapheme' }), {
        noNullPrototype: true
      })
    });
    fc.assert(
      fc.property(token, (sent) => {
        expect(parseSkipToken(buildSkipToken(sent))).toEqual(sent);
        const query = new URL(nextPageUrl('https://x.example/_api/items', sent)).searchParams;
        expect(parseSkipToken(parseQueryOptions(query).skipToken ?? '')).toEqual(sent);
      })
    );
  });
});
