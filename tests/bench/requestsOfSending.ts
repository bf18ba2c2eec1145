import type { Browser, Page } from 'playwright-core';
import { openPage } from './openPage';
import type { Place } from './TwoHosts';

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Beskriv vad som hände').fill('Larmet nådde inte personalen');
  await page.getByRole('radio', { name: 'Norrby hemtjänst', exact: true }).check();
  await page.getByLabel('Vad handlar det om?').selectOption({ label: 'Fall' });
  await page.getByRole('radio', { name: /^Mindre/ }).check();
}

/** How many HTTP requests a report without files costs, from the click on send to the receipt. */
export function requestsOfSending(browser: Browser, form: Place): Promise<number> {
  return openPage(
    browser,
    form,
    async () => undefined,
    async ({ page, requests }) => {
      await fillIn(page);
      const clicked = Date.now();
      await page.getByRole('button', { name: 'Skicka rapporten' }).click();
      await page.getByRole('heading', { name: 'Tack, rapporten är framme' }).waitFor();
      return requests.between(clicked, Date.now()).length;
    }
  );
}
