import fc from 'fast-check';
import { parseLiteral } from './literal';

describe('literals', () => {
  test.each([
    ["'O''Brien'", { kind: 'string', value: "O'Brien" }],
    ["''", { kind: 'string', value: '' }],
    ['-12.5', { kind: 'number', value: -12.5 }],
    ['5L', { kind: 'number', value: 5 }],
    ['1e3', { kind: 'number', value: 1000 }],
    ['true', { kind: 'boolean', value: true }],
    ['null', { kind: 'null' }],
    [
      "guid'2C99A486-D6C9-4A4B-8D6F-A9FAA364C92C'",
      { kind: 'guid', value: '2c99a486-d6c9-4a4b-8d6f-a9faa364c92c' }
    ],
    ["datetime'2024-05-01T08:00:00Z'", { kind: 'datetime', value: '2024-05-01T08:00:00Z' }],
    ["datetimeoffset'2024-05-01T08:00:00+02:00'", { kind: 'datetime', value: '2024-05-01T08:00:00+02:00' }],
    ["'2024-05-01T08:00:00Z'", { kind: 'string', value: '2024-05-01T08:00:00Z' }],
    ['{"DecodedUrl":"/sites/a"}', { kind: 'json', value: { DecodedUrl: '/sites/a' } }]
  ])('%s', (text, literal) => {
    expect(parseLiteral(text)).toEqual(literal);
  });

  test.each(["guid'abc'", "datetime'igår'", "'open", "'a'b'", 'Title', '{"a":', '1.2.3', 'truely', ''])(
    'refuses %s',
    (text) => {
      expect(() => parseLiteral(text)).toThrow(expect.objectContaining({ status: 400 }));
    }
  );

  test('any text survives quoting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseLiteral(`'${text.replace(/'/g, "''")}'`)).toEqual({ kind: 'string', value: text });
      })
    );
  });

  test('any finite number survives writing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseLiteral(String(value))).toEqual({ kind: 'number', value: Number(String(value)) });
      })
    );
  });
});
