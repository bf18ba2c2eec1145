import { Frame, Page } from 'playwright-core';
import { openSharePointPage, openTeamsTab } from '../browser/launch';
import { axeFindings, login, origin, useStage } from './stage';

/** axe finds nothing, in any view and theme; what axe cannot see, keyboard and reflow, is in keyboard.test.ts. */
const stage = useStage();

/** A view is up when its heading is and nothing is being fetched. */
async function settled(frame: Frame, heading: string): Promise<void> {
  await frame.getByRole('heading', { name: heading, exact: true }).last().waitFor();
  await frame.waitForFunction(() => !/(Hämtar|Jämför|Kontrollerar).*…/.test(document.body.innerText));
}

const views = [
  { tab: 'Rapportera', heading: 'Vad har hänt?' },
  { tab: 'Mina rapporter', heading: 'Mina rapporter' },
  { tab: 'Inkorg', heading: 'Inkorg' },
  { tab: 'Översikt', heading: 'Översikt' },
  { tab: 'Inställningar', heading: 'Inställningar' }
];

async function openView(frame: Frame, tab: string): Promise<void> {
  const navigation = frame.getByRole('navigation', { name: 'Kvalitetshjulets delar' });
  await navigation.getByRole('button', { name: tab }).click();
}

describe.each(['default', 'dark', 'contrast'] as const)('Teams in the theme %s', (theme) => {
  it('has no findings in any view, on the desktop', async () => {
    const page = await stage.page();
    // The administrator has every view.
    const place = { origin: origin(), login: login('adam.administrator'), theme };
    const frame = await openTeamsTab(page, place);
    const findings: string[] = [];
    for (const { tab, heading } of views) {
      await openView(frame, tab);
      await settled(frame, heading);
      findings.push(...(await axeFindings(page, frame)).map((finding) => `${tab}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });

  it('has no findings in the form with errors and in an open report, on the phone', async () => {
    const page = await stage.page(1100, 1000);
    const place = { origin: origin(), login: login('britta.pahittson'), theme, device: 'phone' as const };
    const frame = await openTeamsTab(page, place);
    await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
    await frame.getByText('Det här behöver du se över').waitFor();
    expect(await axeFindings(page, frame)).toEqual([]);
    await openView(frame, 'Inkorg');
    await settled(frame, 'Inkorg');
    await frame.getByRole('button', { name: /AVV-/ }).first().click();
    await frame.getByRole('button', { name: 'Tillbaka till listan' }).waitFor();
    expect(await axeFindings(page, frame)).toEqual([]);
  });
});

describe.each(['teal', 'dark', 'strong', 'emphasis'] as const)(
  'A SharePoint page in the theme %s',
  (theme) => {
    it.each(['Report', 'MyReports', 'Inbox', 'Overview'])('has no findings in %s', async (webPart) => {
      const page: Page = await stage.page();
      const frame = await openSharePointPage(page, {
        origin: origin(),
        login: login('britta.pahittson'),
        webPart,
        theme
      });
      await frame.waitForFunction(
        () => !/Hämtar/.test(document.querySelector('#canvas')?.textContent ?? 'Hämtar')
      );
      expect(await axeFindings(page, frame)).toEqual([]);
    });
  }
);
