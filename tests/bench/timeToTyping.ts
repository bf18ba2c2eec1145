import type { Browser, CDPSession, Page } from 'playwright-core';
import { openPage } from './openPage';
import type { Place } from './TwoHosts';

type TypedWindow = Window & { typedAt?: number };

export interface Typing {
  /** From the start of the navigation until a typed character was in the field and stayed there. */
  readonly seconds: number;
  /** HTTP requests sent until then, the page itself included. */
  readonly requests: number;
}

const within = { polling: 'raf', timeout: 120_000 } as const;
const attempts = 50;

/** The page notes the moment itself, so that the way to the test and back is not part of the time. */
function noteTyping(page: Page): Promise<void> {
  return page.addInitScript(() => {
    document.addEventListener('input', () => ((window as TypedWindow).typedAt = performance.now()), true);
  });
}

async function focusFirstField(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const field = document.querySelector<HTMLTextAreaElement>('#canvas textarea:read-write');
      field?.focus();
      return field !== null && document.activeElement === field;
    },
    undefined,
    within
  );
}

/** Whether what was typed is still there when the page has drawn twice: a form may put its own value back. */
function keeps(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(
              document.querySelector<HTMLTextAreaElement>('#canvas textarea')?.value.includes('x') === true
            )
          )
        )
      )
  );
}

async function type(page: Page): Promise<{ origin: number; typedAt: number }> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await focusFirstField(page);
    await page.keyboard.type('x');
    if (!(await keeps(page))) continue;
    const typedAt = await page.evaluate(() => (window as TypedWindow).typedAt);
    if (typedAt === undefined) throw new Error(`${page.url()}: a field was filled without typing`);
    return { typedAt, origin: await page.evaluate(() => performance.timeOrigin) };
  }
  throw new Error(`${page.url()}: no field kept what was typed`);
}

/** How long a page takes from nothing until its web part takes typing. */
export function timeToTyping(
  browser: Browser,
  place: Place,
  slowDown?: (session: CDPSession) => Promise<void>
): Promise<Typing> {
  return openPage(
    browser,
    place,
    async (page, session) => {
      await noteTyping(page);
      await slowDown?.(session);
    },
    async ({ page, requests }) => {
      const { origin, typedAt } = await type(page);
      return { seconds: typedAt / 1000, requests: requests.between(0, origin + typedAt).length };
    }
  );
}
