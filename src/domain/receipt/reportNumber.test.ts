import { reportNumber } from './reportNumber';

describe('reportNumber', () => {
  it('tells the list, the year in Sweden and the id', () => {
    expect(reportNumber({ list: 'ordinary', id: 42 }, '2026-11-23T13:30:00Z')).toBe('AVV-2026-00042');
    expect(reportNumber({ list: 'protected', id: 123456 }, '2026-12-31T23:30:00Z')).toBe('SKY-2027-123456');
  });
});
