/** The values at which a chart has lines: from 0 in equal whole steps to at least `largest`, three to six of them. */
export function chartLines(largest: number): readonly number[] {
  const steps = [1, 2, 5];
  const wanted = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)));
  const step = [...steps.map((one) => one * power), 10 * power].find((one) => one >= wanted) ?? power;
  const count = Math.max(Math.ceil(largest / step), 1);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
