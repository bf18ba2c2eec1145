import { routeOf } from './route';

describe('routeOf', () => {
  it('sends an ordinary report to its unit', () => {
    expect(routeOf({ kind: 'deviation', hideName: false, unitCode: 'EKB' })).toEqual({
      receiptList: 'ordinary',
      box: { kind: 'unit', unitCode: 'EKB' }
    });
  });

  it.each(['deviation', 'risk', 'nearMiss', 'staffHarm'] as const)(
    'keeps a %s with a hidden name from the unit',
    (kind) => {
      expect(routeOf({ kind, hideName: true, unitCode: 'EKB' })).toEqual({
        receiptList: 'protected',
        box: { kind: 'quality' }
      });
    }
  );

  it.each([true, false])('sends misconduct to the protected inbox, name hidden %s', (hideName) => {
    expect(routeOf({ kind: 'misconduct', hideName, unitCode: 'EKB' })).toEqual({
      receiptList: 'protected',
      box: { kind: 'protected' }
    });
  });
});
