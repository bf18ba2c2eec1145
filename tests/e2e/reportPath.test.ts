import { Frame, Page } from 'playwright-core';
import { collectErrors, openSharePointPage, openTeamsTab } from '../browser/launch';
import { login, origin, sendReport, useStage } from './stage';

/** The main job of the product, as the people of the demo municipality do it, in the built package. */
const stage = useStage();
const ekbacken = 'Ekbackens vård- och omsorgsboende';
const unique = (): string => `${Date.now()}-${Math.floor(Math.random() * 1000)}`;

async function inboxOf(name: string): Promise<{ page: Page; frame: Frame }> {
  const page = await stage.page();
  const frame = await openSharePointPage(page, { origin: origin(), login: login(name), webPart: 'Inbox' });
  await frame.getByRole('heading', { name: 'Inkorg' }).last().waitFor();
  return { page, frame };
}

async function myReports(name: string): Promise<Frame> {
  const page = await stage.page();
  return openSharePointPage(page, { origin: origin(), login: login(name), webPart: 'MyReports' });
}

/** What the server itself answers that person. */
async function ask(page: Page, who: string, path: string): Promise<{ status: number; body: string }> {
  const answer = await page.request.get(`${origin()}/sites/kvalitet/_api/${path}`, {
    headers: { Authorization: `Bearer ${login(who)}`, Accept: 'application/json;odata=nometadata' }
  });
  return { status: answer.status(), body: await answer.text() };
}

it('goes from the phone in Teams to the manager and back to the reporter, and to nobody else', async () => {
  const phone = await stage.page(1100, 1000);
  const errors = collectErrors(phone);
  const what = `Larmet nådde inte personalen ${unique()}`;
  const form = await openTeamsTab(phone, {
    origin: origin(),
    login: login('anna.exempelsson'),
    device: 'phone'
  });
  const number = await sendReport(form, { what, unit: ekbacken, category: 'Fall' });
  expect(number).toMatch(new RegExp(`^AVV-${new Date().getFullYear()}-\\d{5}$`));
  expect(errors).toEqual([]);

  // Another unit's manager does not see it, and the server itself refuses.
  const stranger = await inboxOf('nils.naturligtvis');
  await stranger.frame.getByText('Att ta emot').waitFor();
  expect(await stranger.frame.getByText(number).count()).toBe(0);
  const inbox = await ask(
    stranger.page,
    'nils.naturligtvis',
    "web/getList('/sites/kvalitet/Lists/InboxEKBACKEN')/items"
  );
  expect({ status: inbox.status, seen: JSON.parse(inbox.body).value }).toEqual({ status: 200, seen: [] });

  const manager = await inboxOf('britta.pahittson');
  await manager.frame.getByRole('button', { name: new RegExp(number) }).click();
  await manager.frame.getByText(what).waitFor();
  await manager.frame.getByRole('button', { name: 'Ta emot', exact: true }).click();
  await manager.frame.getByText(`${number} är mottagen.`, { exact: false }).first().waitFor();

  const reporter = await myReports('anna.exempelsson');
  const card = reporter.getByRole('listitem').filter({ hasText: number });
  await card.getByText('Mottagen').waitFor();

  // Now that it is a case, it lies in the unit's folder, which the other manager may not read.
  const filter = `$filter=QmsNumber eq '${number}'&$select=Id,QmsNumber`;
  const cases = "web/getList('/sites/kvalitet/Lists/Cases')/items?";
  const own = JSON.parse((await ask(manager.page, 'britta.pahittson', cases + filter)).body).value;
  expect(own).toHaveLength(1);
  const other = await ask(stranger.page, 'nils.naturligtvis', cases + filter);
  expect(JSON.parse(other.body).value).toEqual([]);
  const direct = `web/getList('/sites/kvalitet/Lists/Cases')/items(${own[0].Id})`;
  expect((await ask(stranger.page, 'nils.naturligtvis', direct)).status).toBe(404);
  expect((await ask(stranger.page, 'anna.exempelsson', direct)).status).not.toBe(200);
});

it('works the same in the channel tab of a foreign team site', async () => {
  const page = await stage.page();
  const place = { origin: origin(), login: login('olivia.osannolik'), scope: 'channel' as const };
  const form = await openTeamsTab(page, place);
  expect(form.url()).toContain('/sites/hemtjanst-norrby/');
  const number = await sendReport(form, {
    what: `Besöket blev inte av ${unique()}`,
    unit: 'Norrby hemtjänst',
    category: 'Tidsbrist'
  });
  const manager = await inboxOf('nils.naturligtvis');
  await manager.frame.getByRole('button', { name: new RegExp(number) }).waitFor();
});

it('brings a question to the reporter, the answer into the case, and feedback back', async () => {
  const page = await stage.page();
  const what = `Fel dosett låg framme ${unique()}`;
  const form = await openTeamsTab(page, { origin: origin(), login: login('farid.fabelgren') });
  const number = await sendReport(form, { what, unit: ekbacken, category: 'Läkemedel' });

  const manager = await inboxOf('britta.pahittson');
  await manager.frame.getByRole('button', { name: new RegExp(number) }).click();
  await manager.frame.getByRole('button', { name: 'Ställ en fråga' }).click();
  await manager.frame.getByLabel('Din fråga').fill('Vilken tid på dagen var det?');
  await manager.frame.getByRole('button', { name: 'Skicka frågan' }).click();
  await manager.frame.getByText(`Frågan om ${number} är skickad.`, { exact: false }).first().waitFor();

  const reporter = await myReports('farid.fabelgren');
  const card = reporter.getByRole('listitem').filter({ hasText: number });
  await card.getByText('Vilken tid på dagen var det?').waitFor();
  await card.getByLabel('Ditt svar').fill('Vid lunch');
  await card.getByRole('button', { name: 'Skicka svaret' }).click();
  await reporter.getByText('Tack, ditt svar är skickat.').first().waitFor();

  await manager.frame.getByRole('button', { name: 'Uppdatera' }).click();
  await manager.frame
    .getByRole('button', { name: new RegExp(`${number}[\\s\\S]*Svar`) })
    .first()
    .click();
  await manager.frame.getByText('Vid lunch').waitFor();
  await manager.frame.getByRole('button', { name: 'Lägg svaret till ärendet' }).click();
  await manager.frame.getByText('Svaret är tillagt', { exact: false }).first().waitFor();

  await manager.frame
    .getByRole('button', { name: new RegExp(number) })
    .first()
    .click();
  await manager.frame.getByRole('button', { name: 'Skriv återkoppling' }).click();
  await manager.frame.getByLabel('Återkoppling till den som rapporterade').fill('Dosetterna låses nu in.');
  await manager.frame.getByRole('button', { name: 'Skicka och avsluta ärendet' }).click();
  await manager.frame.getByText('Återkopplingen är skickad', { exact: false }).first().waitFor();

  const after = await myReports('farid.fabelgren');
  await after
    .getByRole('listitem')
    .filter({ hasText: number })
    .getByText('Dosetterna låses nu in.')
    .waitFor();
});

it('hides a reporter who asks for it from the manager, and misconduct from everybody but its readers', async () => {
  const page = await stage.page();
  const what = `Dold rapport ${unique()}`;
  const form = await openTeamsTab(page, { origin: origin(), login: login('farid.fabelgren') });
  await form.getByLabel('Dölj mitt namn för min chef').check();
  const number = await sendReport(form, { what, unit: ekbacken, category: 'Bemötande' });
  expect(number).toMatch(/^SKY-/);

  const manager = await inboxOf('britta.pahittson');
  expect(await manager.frame.getByText(number).count()).toBe(0);
  for (const list of ['QualityInbox', 'ProtectedReceipts']) {
    const seen = await ask(
      manager.page,
      'britta.pahittson',
      `web/getList('/sites/kvalitet/Lists/${list}')/items`
    );
    expect(JSON.parse(seen.body).value ?? []).toEqual([]);
  }
  const quality = await inboxOf('klara.kvalitetson');
  await quality.frame.getByRole('button', { name: new RegExp(number) }).click();
  await quality.frame.getByText('Namnet är dolt').first().waitFor();
});

it('gives one case when two managers receive at the same moment', async () => {
  const page = await stage.page();
  const form = await openTeamsTab(page, { origin: origin(), login: login('anna.exempelsson') });
  const number = await sendReport(form, { what: `Två chefer ${unique()}`, unit: ekbacken, category: 'Fall' });
  const managers = await Promise.all([inboxOf('britta.pahittson'), inboxOf('stig.stallforetradare')]);
  for (const { frame } of managers) await frame.getByRole('button', { name: new RegExp(number) }).click();
  await Promise.all(
    managers.map(({ frame }) => frame.getByRole('button', { name: 'Ta emot', exact: true }).click())
  );
  await Promise.all(managers.map(({ frame }) => frame.getByText('Att ta emot').waitFor()));
  await managers[0].page.waitForTimeout(1500);
  const filter = `$filter=QmsNumber eq '${number}'&$select=QmsStatus`;
  const cases = await ask(
    page,
    'britta.pahittson',
    `web/getList('/sites/kvalitet/Lists/Cases')/items?${filter}`
  );
  expect(JSON.parse(cases.body).value).toEqual([expect.objectContaining({ QmsStatus: 'Mottagen' })]);
});
