import { findChromium } from './launch';

/** Ends with one sentence when there is no browser, before a single browser test is started. */
try {
  console.log(findChromium());
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
