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

it('reports by keyboard alone at 320 pixels and 200 % text, without scrolling sideways', async () => {
  const page = await stage.page(320, 640);
  const frame = await openSharePointPage(page, {
    origin: origin(),
    login: login('rasmus.rollfigur'),
    webPart: 'Report'
  });
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
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
  await page.keyboard.type('Bemöt');
  await tabTo(page, frame, /Ingen/);
  await page.keyboard.press('ArrowDown');
  const sideways = await frame.evaluate(() => {
    const canvas = document.querySelector('#canvas');
    return canvas ? canvas.scrollWidth - canvas.clientWidth : -1;
  });
  expect(sideways).toBeLessThanOrEqual(0);
  await tabTo(page, frame, /Skicka rapporten/);
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'Tack, rapporten är framme' }).waitFor();
  // The heading takes the focus, so that a screen reader tells what happened.
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
    'Tack, rapporten är framme'
  );
});
