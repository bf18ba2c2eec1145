/**
 * `npm run bench`: what must be fast, each against a reference measured in the same run, because seconds depend on the
 * machine and ratios hardly do. Ends with 1 when a budget is broken. What the numbers mean: docs/performance.md.
 * `npm run bench -- reading` measures the reading of lists only, which needs no browser.
 */
import { launchBrowser } from '../browser/launch';
import { fastLines, sendingLines, slowLines } from './browserLines';
import { Line, isOver, table } from './Line';
import { median } from './median';
import { readingSpeed } from './readingSpeed';
import { startTwoHosts } from './TwoHosts';

/** A reading takes less than a tenth of a second: many, because single ones vary. */
const readings = 25;
const leastOfBare = 0.4;

async function browserLines(): Promise<Line[]> {
  const hosts = await startTwoHosts();
  const browser = await launchBrowser();
  try {
    return [
      ...(await fastLines(browser, hosts)),
      ...(await slowLines(browser, hosts)),
      ...(await sendingLines(browser, hosts))
    ];
  } finally {
    await browser.close();
    await hosts.close();
  }
}

async function readingLines(): Promise<Line[]> {
  const { reference, ours } = await readingSpeed(readings);
  const value = median(ours) / median(reference);
  const budget = { bound: 'atLeast', value: leastOfBare } as const;
  return [
    { what: 'Bare server, 5,000 rows', unit: 'rows/s', values: reference },
    {
      what: 'Local SharePoint through PnPjs, 5,000 items',
      unit: 'rows/s',
      values: ours,
      result: { value, kind: 'times', budget }
    }
  ];
}

async function main(): Promise<boolean> {
  const readingOnly = process.argv.includes('reading');
  const lines = [...(await readingLines()), ...(readingOnly ? [] : await browserLines())];
  console.log(table(lines));
  return !lines.some(isOver);
}

main().then(
  (within) => process.exit(within ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  }
);
