import { Frame, Page } from 'playwright-core';
import { openSharePointPage } from '../browser/launch';
import { login, origin, useStage } from './stage';

/** The whole report without a mouse, in the narrowest window, with the text at twice its size. */
const stage = useStage();

/** Presses Tab until the focus is on what is wanted; fails when it cannot be reached. */
async function tabTo(page: Page, frame: Frame, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const name = await frame.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return '';
      const labels = Array.from(element.labels ?? []).map((label) => label.textContent ?? '');
      return [element.getAttribute('aria-label') ?? '', ...labels, element.textContent ?? ''].join(' ');
    });
    if (wanted.test(name)) return;
  }
  throw new Error(`${wanted} cannot be reached by Tab`);
}

/** By how many pixels the web part is wider than its place. Tables scroll in a region of their own. */
function sidewaysBy(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const canvas = document.querySelector('#canvas');
    return canvas ? canvas.scrollWidth - canvas.clientWidth : Number.NaN;
  });
}

it('reports by keyboard alone at 320 pixels and 200 % text, without scrolling sideways', async () => {
  const page = await stage.page(320, 640);
  const frame = await openSharePointPage(page, {
    origin: origin(),
    login: login('rasmus.rollfigur'),
    webPart: 'Report'
  });
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await frame.getByRole('radio', { name: 'Gruppbostaden Lingonstigen', exact: true }).waitFor();
  await tabTo(page, frame, /Beskriv vad som hände/);
  await page.keyboard.type('Skrivet utan mus');
  await tabTo(page, frame, /Avvikelse/);
  await tabTo(page, frame, /vård- och omsorgsboende|Lingonstigen/);
  // Radio buttons are one stop; arrows choose.
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
    if (await frame.getByRole('radio', { name: 'Gruppbostaden Lingonstigen', exact: true }).isChecked())
      break;
  }
  await tabTo(page, frame, /Vad handlar det om/);
  // Without ö: what is no key of a keyboard goes to a text box, also past a list.
  await page.keyboard.type('Bem');
  await tabTo(page, frame, /Ingen/);
  await page.keyboard.press('ArrowDown');
  expect(await sidewaysBy(frame)).toBeLessThanOrEqual(0);
  await tabTo(page, frame, /Skicka rapporten/);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'Tack, rapporten är framme' }).waitFor();
  // The heading takes the focus, so that a screen reader tells what happened.
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
    'Tack, rapporten är framme'
  );
});

it.each(['MyReports', 'Inbox', 'Overview', 'Administration'])(
  'shows %s at 320 pixels and 200 %% text without scrolling sideways',
  async (webPart) => {
    const page = await stage.page(320, 640);
    // The administrator sees all of them, with everything there is to show.
    const place = { origin: origin(), login: login('adam.administrator'), webPart };
    const frame = await openSharePointPage(page, place);
    await frame.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await frame.waitForFunction(
      () => !/(Hämtar|Jämför|Kontrollerar).*…/.test(document.querySelector('#canvas')?.textContent ?? '')
    );
    expect(await sidewaysBy(frame)).toBeLessThanOrEqual(0);
  }
);
