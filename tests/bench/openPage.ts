import type { Browser, CDPSession, Page } from 'playwright-core';
import { signIn } from '../browser/launch';
import { RequestLog } from './RequestLog';
import { Place, site } from './TwoHosts';

/** An ordinary employee. */
const login = 'anna.exempelsson@pahittsby.example';

export interface OpenedPage {
  readonly page: Page;
  readonly requests: RequestLog;
}

/**
 * Gives `work` the page in a browser context of its own, that is with nothing in its caches, as soon as the server has
 * begun to answer. Nothing is intercepted: Playwright's routing would cost time for every request.
 */
export async function openPage<Value>(
  browser: Browser,
  place: Place,
  prepare: (page: Page, session: CDPSession) => Promise<void>,
  work: (opened: OpenedPage) => Promise<Value>
): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    await signIn(page, place.origin, login);
    const session = await context.newCDPSession(page);
    const requests = await RequestLog.start(session);
    await prepare(page, session);
    const address = `${place.origin}${site}/SitePages/${place.page}.aspx?locale=sv-SE`;
    await page.goto(address, { waitUntil: 'commit' });
    return await work({ page, requests });
  } finally {
    await context.close();
  }
}
