import { findIdentityNumbers } from '../../domain/identityNumber/findIdentityNumbers';
import { maskIdentityNumbers } from '../../domain/identityNumber/maskIdentityNumbers';
import { isIdentityNumber } from './isIdentityNumber';

/** Numbers that Skatteverket and the library publish for tests; nobody's. */
const found = (text: string): string[] =>
  findIdentityNumbers(text, isIdentityNumber).map(({ start, end }) => text.slice(start, end));

it.each([
  ['twelve digits with a hyphen', 'Gäller 19640823-3234 på rum 4', '19640823-3234'],
  ['ten digits with a hyphen', '(640823-3234)', '640823-3234'],
  ['twelve digits in a row', 'pnr:196408233234.', '196408233234'],
  ['ten digits in a row', '6408233234 ramlade', '6408233234'],
  ['a plus for those over a hundred', '640823+3234', '640823+3234'],
  ['a space', '640823 3234', '640823 3234'],
  ['a space that could as well stand between date and time', '20121212 1212', '20121212 1212'],
  ['a dash from a word processor', '640823–3234', '640823–3234'],
  ['a coordination number', 'samordningsnummer 701063-2391', '701063-2391'],
  ['a temporary number', 'Reservnummer 000101-T220', '000101-T220'],
  ['a number after another number', 'Rum 2 640823-3234 2 tabletter', '640823-3234']
])('finds %s', (_what, text, number) => {
  expect(found(text)).toEqual([number]);
});

it.each([
  ['a date', 'Det hände 2026-11-23 kl 14:30'],
  ['a date and a time', '2012-12-12 1212'],
  ['a mobile number', 'Ring 070-123 45 67 eller 0701234567'],
  ['a mobile number whose digits happen to agree', 'Ring 0701012395'],
  ['a number abroad', '+46701012392 och 0046 70 101 23 92'],
  ['a land line', '08-123 456 78'],
  ['a number whose check digit is wrong', '640823-3235'],
  ['a date that does not exist', '641323-3234'],
  ['an organisation number', '212000-1355'],
  ['a case number', 'AVV-2026-00042, dnr SN/2026:675, IBAN 5000000054910000003'],
  ['digits inside a longer number', '1640823-32345 och 640823-3234-1']
])('leaves %s alone', (_what, text) => {
  expect(found(text)).toEqual([]);
});

it('takes ten digits that look like a mobile number for an identity when the words before say so', () => {
  expect(isIdentityNumber('070101-2395')).toBe(true);
  expect(found('Personnummer: 0701012395')).toEqual(['0701012395']);
});

it('masks all of them and leaves the rest to the letter', () => {
  const text = 'Både 640823-3234 och 19701063-2391 fick fel dos 2026-11-23.';
  expect(maskIdentityNumbers(text, isIdentityNumber)).toBe(
    'Både [personnummer borttaget] och [personnummer borttaget] fick fel dos 2026-11-23.'
  );
  expect(found(maskIdentityNumbers(text, isIdentityNumber))).toEqual([]);
});
