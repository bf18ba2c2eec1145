import fc from 'fast-check';
import { findIdentityNumbers } from './findIdentityNumbers';
import { identityMark, maskIdentityNumbers } from './maskIdentityNumbers';

/** Every number with the right shape passes: what is left out below is left out by its form alone. */
const gullible = (): boolean => true;
const foundIn = (text: string, judge: (candidate: string) => boolean = gullible): string[] =>
  findIdentityNumbers(text, judge).map(({ start, end }) => text.slice(start, end));

describe('findIdentityNumbers', () => {
  it.each([
    '640823-3234',
    '19640823-3234',
    '640823+3234',
    '6408233234',
    '196408233234',
    '640823 3234',
    '640823 - 3234',
    '640823–3234',
    '1964-08-23-3234',
    '640883-3234',
    '640823-T234',
    '19640823TF12'
  ])('finds %s', (number) => {
    expect(foundIn(`Kunden (${number}), föll.`)).toEqual([number]);
    expect(foundIn(number)).toEqual([number]);
  });

  it.each([
    'den 2026-11-23 kl. 14:30',
    '2026-11-23 1430',
    '2026-11-23T14:30:00Z',
    '070-123 45 67',
    '0701234567',
    '072123 4567',
    '+46701234567',
    '0046701234567',
    '08-123 456 78',
    '08-508 00 000',
    'AVV-2026-00042',
    'SN 2023.30',
    '1234567890123456',
    '5560125790123',
    '640823-32345',
    '640823-323',
    'kl. 0823-1432'
  ])('leaves %s alone', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    'pnr 0701234567',
    'Personnummer: 0701234567',
    'född 070123 4567',
    'p.nr 0701234567',
    '070123-4567'
  ])('takes what looks like a mobile number as an identity number in "%s"', (text) => {
    expect(foundIn(text)).toHaveLength(1);
  });

  it('gives the judge digits with a hyphen or a plus, whatever the writer put', () => {
    const asked: string[] = [];
    foundIn('640823 – 3234, 19640823+3234, 640823 3234, 1964-08-23-3234, 640823-t234', (candidate) => {
      asked.push(candidate);
      return true;
    });
    expect(asked).toEqual(['640823-3234', '19640823+3234', '6408233234', '19640823-3234', '640823-T234']);
  });

  it('finds a number that begins inside something that is none', () => {
    const only = (candidate: string): boolean => candidate === '6408233234';
    expect(foundIn('12 640823 3234', only)).toEqual(['640823 3234']);
  });

  it('does not take a temporary number on an impossible day', () => {
    expect(foundIn('19641423TF12', () => false)).toEqual([]);
  });

  it('finds several, first to last', () => {
    expect(foundIn('640823-3234 och 19640824-3234.')).toEqual(['640823-3234', '19640824-3234']);
  });
});

describe('maskIdentityNumbers', () => {
  it('puts a neutral mark in their place and leaves the rest', () => {
    expect(maskIdentityNumbers('Anna 640823-3234, ring 070-123 45 67.', gullible)).toBe(
      `Anna ${identityMark}, ring 070-123 45 67.`
    );
  });

  it('leaves nothing to find, and changes nothing where nothing was found', () => {
    const pieces = fc.constantFrom(
      '640823',
      '19640823',
      '-',
      '+',
      ' ',
      '3234',
      'TF12',
      'a',
      '1',
      '\n',
      'pnr ',
      '07'
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const masked = maskIdentityNumbers(text, gullible);
        expect(foundIn(masked)).toEqual([]);
        if (foundIn(text).length === 0) expect(masked).toBe(text);
      }),
      // The example is one that a run found: two numbers that share a hyphen.
      { numRuns: 500, examples: [[['19640823', '07', '-', '640823', '1', '07', '1']]] }
    );
  });
});
