const roundSteps = [1, 2, 2.5, 5, 10];

/** The values at which a chart has lines: from 0 in equal whole steps to at least `largest`, two to six of them. */
export function chartLines(largest: number): readonly number[] {
  const wanted = Math.max(largest / 5, 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = roundSteps.map((step) => step * power).filter(Number.isInteger);
  const step = steps.find((one) => one >= wanted) ?? 10 * power;
  const count = Math.max(Math.ceil(largest / step), 1);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
