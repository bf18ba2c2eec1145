import { confidentialityOf } from './DeviationCase';

describe('confidentialityOf', () => {
  it.each([
    ['sol', 'solLss'],
    ['lss', 'solLss'],
    ['undecided', 'solLss'],
    ['hsl', 'hsl'],
    ['solHsl', 'hsl']
  ] as const)('puts %s with %s', (law, confidentiality) => {
    expect(confidentialityOf(law)).toBe(confidentiality);
  });
});
