import { Frame, Page } from 'playwright-core';
import { openSharePointPage, openTeamsTab } from '../browser/launch';
import { login, origin, sendReport, useStage } from './stage';

/** What sending costs, and what it survives. */
const stage = useStage();
const ekbacken = 'Ekbackens vård- och omsorgsboende';
const input = { what: '', unit: ekbacken, category: 'Fall' };

const isApi = (url: string): boolean => url.includes('/_api/');

async function formOf(page: Page, name: string): Promise<Frame> {
  const frame = await openTeamsTab(page, { origin: origin(), login: login(name) });
  await frame
    .getByRole('radio', { name: ekbacken, exact: true })
    .or(frame.getByText(/^Gäller det/))
    .first()
    .waitFor();
  return frame;
}

it('takes at most five requests to send, digest included, and reference data comes in one batch', async () => {
  const page = await stage.page();
  const before: string[] = [];
  page.on('request', (request) => {
    if (isApi(request.url())) before.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  const frame = await formOf(page, 'anna.exempelsson');
  expect(before.filter((line) => line.endsWith('/$batch')).length).toBeLessThanOrEqual(1 + 3);
  // The idle question for the inbox comes by itself; it is no part of sending.
  await page.waitForTimeout(3000);
  before.length = 0;
  await sendReport(frame, { ...input, what: 'Fem anrop' });
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThanOrEqual(5);
});

it('keeps every letter through a reload, and lets go of it when the report has arrived', async () => {
  const page = await stage.page();
  const place = { origin: origin(), login: login('farid.fabelgren'), webPart: 'Report' };
  const first = await openSharePointPage(page, place);
  await first.getByLabel('Beskriv vad som hände').pressSequentially('Sparat till sista bokstaven');
  await page.reload();
  await page.waitForSelector('body[data-ready="1"]');
  const again = page.mainFrame();
  expect(await again.getByLabel('Beskriv vad som hände').inputValue()).toBe('Sparat till sista bokstaven');
  await sendReport(again, { ...input, what: 'Sparat till sista bokstaven, och skickat' });
  await page.reload();
  await page.waitForSelector('body[data-ready="1"]');
  expect(await page.mainFrame().getByLabel('Beskriv vad som hände').inputValue()).toBe('');
});

it.each([
  ['before it reached the server', false],
  ['after the server had done it', true]
])('gives one report when the network is lost %s, and one tries again', async (_when, done) => {
  const page = await stage.page();
  const frame = await formOf(page, 'anna.exempelsson');
  const what = `Tappat nät ${done} ${Date.now()}`;
  let lost = 0;
  await page.route(
    (url) => /Receipts'\)\/items$/.test(decodeURIComponent(url.pathname)),
    async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
      lost += 1;
      if (done) await route.fetch();
      return route.abort('connectionreset');
    }
  );
  await expect(sendReportUntilFailure(frame, what)).resolves.toContain('Allt du skrev finns kvar här');
  await frame.getByRole('button', { name: 'Försök igen' }).click();
  await frame.getByRole('heading', { name: 'Tack, rapporten är framme' }).waitFor();
  expect(lost).toBe(1);
  const answer = await page.request.get(
    `${origin()}/sites/kvalitet/_api/web/getList('/sites/kvalitet/Lists/InboxEKBACKEN')/items?$select=QmsWhatHappened&$top=500`,
    {
      headers: {
        Authorization: `Bearer ${login('britta.pahittson')}`,
        Accept: 'application/json;odata=nometadata'
      }
    }
  );
  const rows = (await answer.json()).value as { QmsWhatHappened: string }[];
  expect(rows.filter((row) => row.QmsWhatHappened === what)).toHaveLength(1);
});

async function sendReportUntilFailure(frame: Frame, what: string): Promise<string> {
  await frame.getByLabel('Beskriv vad som hände').fill(what);
  const proposed = frame.getByRole('radio', { name: `Ja, ${ekbacken}` });
  const unit =
    (await proposed.count()) > 0 ? proposed : frame.getByRole('radio', { name: ekbacken, exact: true });
  await unit.check();
  await frame.getByLabel('Vad handlar det om?').selectOption({ label: 'Fall' });
  await frame.getByRole('radio', { name: /^Mindre/ }).check();
  await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
  await frame.getByText('Rapporten kunde inte skickas').waitFor();
  return frame.locator('body').innerText();
}

it('stops an identity number until it is taken out, with one click', async () => {
  const page = await stage.page();
  const frame = await formOf(page, 'olivia.osannolik');
  await frame.getByLabel('Beskriv vad som hände').fill('Rum 4, 19640823-3234, fick vänta');
  await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
  await frame.getByText('Ta bort personnumret ur texten.').first().waitFor();
  await frame.getByRole('button', { name: 'Ta bort personnumret', exact: true }).click();
  expect(await frame.getByLabel('Beskriv vad som hände').inputValue()).toBe(
    'Rum 4, [personnummer borttaget], fick vänta'
  );
});
