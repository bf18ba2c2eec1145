import { Page } from 'playwright-core';
import { enUs } from '../../src/loc/en-us';
import { svSe } from '../../src/loc/sv-se';
import { openSharePointPage, openTeamsTab, teamsTab } from '../browser/launch';
import { login, origin, useStage } from './stage';

/** The administrator's page, the property pane, the tab's configuration and the other language. */
const stage = useStage();

it('shows the administrator that nothing is left to do, and a checklist', async () => {
  const page = await stage.page(1280, 1400);
  const place = { origin: origin(), login: login('adam.administrator'), webPart: 'Administration' };
  const frame = await openSharePointPage(page, place);
  await frame.getByText('Allt som ska finnas på webbplatsen är på plats.').waitFor();
  await frame.getByRole('heading', { name: 'Checklista' }).waitFor();
  await frame.getByText('Ekbackens vård- och omsorgsboende').waitFor();
  expect(await frame.getByRole('button', { name: /^Genomför/ }).count()).toBe(0);
});

/** All sentences of a language. */
function wordsOf(texts: object): string[] {
  return Object.values(texts).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : wordsOf(each as object)
  );
}

/** Closes a unit again, so that the other tests meet the municipality as it was. */
async function deactivate(page: Page, code: string): Promise<void> {
  const headers = {
    Authorization: `Bearer ${login('adam.administrator')}`,
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json'
  };
  const units = `${origin()}/sites/kvalitet/_api/web/getList('/sites/kvalitet/Lists/Units')/items`;
  const found = await page.request.get(`${units}?$filter=QmsCode eq '${code}'&$select=Id`, { headers });
  const { value } = (await found.json()) as { value: { Id: number }[] };
  const changed = await page.request.post(`${units}(${value[0].Id})`, {
    headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    data: { QmsActive: false }
  });
  expect(changed.status()).toBe(204);
}

it('plans and does what a new unit needs', async () => {
  const page = await stage.page(1280, 1400);
  const place = { origin: origin(), login: login('adam.administrator'), webPart: 'Administration' };
  const frame = await openSharePointPage(page, place);
  const code = `T${Date.now().toString(36).toUpperCase().slice(-7)}`;
  await frame.getByLabel('Kod').fill(code);
  await frame.getByLabel('Namn').fill(`Enhet ${code}`);
  await frame.getByLabel('Verksamhetsområde').selectOption({ label: 'Äldreomsorg' });
  await frame.getByRole('button', { name: 'Lägg till enheten' }).click();
  const apply = frame.getByRole('button', { name: /^Genomför/ });
  await apply.waitFor();
  await apply.click();
  await frame
    .getByText(/^Planen är genomförd\./)
    .first()
    .waitFor({ timeout: 60_000 });
  const inbox = await page.request.get(
    `${origin()}/sites/kvalitet/_api/web/getList('/sites/kvalitet/Lists/Inbox${code}')?$select=Title,ReadSecurity`,
    {
      headers: {
        Authorization: `Bearer ${login('adam.administrator')}`,
        Accept: 'application/json;odata=nometadata'
      }
    }
  );
  expect(await inbox.json()).toMatchObject({ Title: `Inkorg Enhet ${code}`, ReadSecurity: 2 });
  await deactivate(page, code);
});

it('tells everybody else that the page is not for them', async () => {
  const page = await stage.page();
  const place = { origin: origin(), login: login('anna.exempelsson'), webPart: 'Administration' };
  const frame = await openSharePointPage(page, place);
  await frame.getByText('Den här sidan är till för webbplatsens administratör').waitFor();
});

it('has its one setting in the property pane', async () => {
  const page = await stage.page();
  const place = { origin: origin(), login: login('adam.administrator'), webPart: 'Report', editMode: true };
  const frame = await openSharePointPage(page, place);
  const field = frame.getByLabel('Webbplatsens adress');
  if ((await field.count()) === 0) await frame.getByRole('button', { name: 'Egenskaper' }).click();
  await field.fill('/sites/kvalitet');
  await frame.getByRole('radio', { name: 'Norrby hemtjänst', exact: true }).waitFor();
});

it('configures the channel tab, and shows it afterwards', async () => {
  const page = await stage.page();
  const place = {
    origin: origin(),
    login: login('olivia.osannolik'),
    scope: 'channel' as const,
    configure: true
  };
  await openTeamsTab(page, place);
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.waitForURL((url) => !url.searchParams.has('configure'));
  const tab = await teamsTab(page);
  await tab.getByLabel('Beskriv vad som hände').waitFor();
});

it('speaks English to those whose SharePoint does', async () => {
  const page = await stage.page();
  const place = {
    origin: origin(),
    login: login('anna.exempelsson'),
    webPart: 'KvalitetshjuletApp',
    locale: 'en-US' as const
  };
  const frame = await openSharePointPage(page, place);
  await frame.getByRole('heading', { name: 'What has happened?' }).waitFor();
  // Names of units and categories are the municipality's own words, in whatever language; ours must not be.
  const seen = (await frame.locator('#canvas').innerText()).split('\n').map((line) => line.trim());
  expect(wordsOf(svSe).filter((text) => seen.includes(text) && !wordsOf(enUs).includes(text))).toEqual([]);
});

it('opens what a deep link points at', async () => {
  const page = await stage.page();
  const frame = await openTeamsTab(page, {
    origin: origin(),
    login: login('britta.pahittson'),
    subEntityId: 'inbox'
  });
  await frame.getByText('Att ta emot').waitFor();
});
