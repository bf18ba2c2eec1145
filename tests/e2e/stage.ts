import AxeBuilder from '@axe-core/playwright';
import { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';

/** Everybody in the demo municipality signs in like this. */
export const login = (name: string): string => `${name}@pahittsby.example`;

/** Where the product runs (tests/e2e/globalSetup.ts). */
export function origin(): string {
  const address = process.env.E2E_ORIGIN;
  if (!address) throw new Error('E2E_ORIGIN is not set: run through jest, which starts the product');
  return address;
}

/** One browser per test file; every page in it has its own storage, like a device of its own. */
export class Stage {
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];

  public async open(): Promise<void> {
    this.browser = await launchBrowser();
  }

  public async close(): Promise<void> {
    await this.browser?.close();
  }

  public async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  public async page(width = 1280, height = 900): Promise<Page> {
    if (!this.browser) throw new Error('open() comes first');
    const context = await this.browser.newContext({ viewport: { width, height }, locale: 'sv-SE' });
    this.contexts.push(context);
    return context.newPage();
  }
}

/** Opens and closes a stage around the tests of a file. */
export function useStage(): Stage {
  const stage = new Stage();
  beforeAll(() => stage.open());
  afterEach(() => stage.closePages());
  afterAll(() => stage.close());
  return stage;
}

export interface ReportInput {
  readonly what: string;
  /** As its tile or its line in the list says. */
  readonly unit: string;
  readonly category: string;
  readonly consequence?: string;
}

/** Fills in a plain deviation and sends it; answers the number on the receipt. */
export async function sendReport(frame: Frame, input: ReportInput): Promise<string> {
  await frame.getByLabel('Beskriv vad som hände').fill(input.what);
  await frame.getByRole('radio', { name: input.unit, exact: true }).check();
  await frame.getByLabel('Vad handlar det om?').selectOption({ label: input.category });
  await frame.getByRole('radio', { name: new RegExp(`^${input.consequence ?? 'Mindre'}`) }).check();
  await frame.getByRole('button', { name: 'Skicka rapporten' }).click();
  await frame.getByRole('heading', { name: 'Tack, rapporten är framme' }).waitFor();
  const text = await frame.locator('body').innerText();
  const number = /(AVV|SKY)-\d{4}-\d{5}/.exec(text);
  if (!number) throw new Error(`No number on the receipt:\n${text}`);
  return number[0];
}

/** What axe finds, one line per finding; framework chrome outside the product is not ours to mend. */
export async function axeFindings(page: Page, frame: Frame): Promise<string[]> {
  const inTeams = frame !== page.mainFrame();
  const builder = new AxeBuilder({ page });
  const scoped = inTeams
    ? builder.include('iframe[name="embedded-page-container"]')
    : builder.include('#canvas');
  const { violations } = await scoped.analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`)
  );
}
