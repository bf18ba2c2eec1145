import * as fc from 'fast-check';
import { chartLines } from './chartScale';

describe('The lines of a chart', () => {
  it('begin at nothing and reach the largest value in at most five equal whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (largest) => {
        const lines = chartLines(largest);
        const steps = lines.slice(1).map((line, index) => line - lines[index]);
        expect(lines[0]).toBe(0);
        expect(lines[lines.length - 1]).toBeGreaterThanOrEqual(largest);
        expect(new Set(steps).size).toBe(1);
        expect(Number.isInteger(steps[0])).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(6);
      })
    );
  });

  it.each([
    [0, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [71, [0, 20, 40, 60, 80]],
    [105, [0, 25, 50, 75, 100, 125]]
  ])('for %d are %p', (largest, lines) => {
    expect(chartLines(largest)).toEqual(lines);
  });
});
