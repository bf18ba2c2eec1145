import { existsSync } from 'node:fs';
import { Browser, Frame, Page, chromium } from 'playwright-core';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable'
];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];
const READY_WITHIN = 30_000;
const STARTED = 'body[data-ready]';
/** The host's own page instead of the web part: an error of the framework, no access. */
const REFUSED = 'main.message';

/** @throws Error with one sentence when there is no browser */
export function findChromium(): string {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist.`);
  const found = wanted ?? CANDIDATES.find((file) => existsSync(file));
  if (!found)
    throw new Error(
      'No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program file.'
    );
  return found;
}

/** Chromium with an empty profile; root needs to do without its sandbox. */
export function launchBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath: findChromium(), args: root ? [...FLAGS, '--no-sandbox'] : FLAGS });
}

/** Requests to other machines are refused, so that no test depends on the network. */
async function stayLocal(page: Page): Promise<void> {
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
    (route) => route.abort()
  );
}

/** Makes the page's browser context this person. @throws Error when the server refuses the login */
export async function signIn(page: Page, origin: string, login: string): Promise<void> {
  const answer = await page.request.post(`${origin}/_host/identity`, {
    headers: { Origin: origin },
    form: { login, returnTo: '/' },
    maxRedirects: 0
  });
  if (answer.status() !== 303)
    throw new Error(`Signing in as ${login}: ${answer.status()} ${await answer.text()}`);
}

/** @throws Error with the page's own words when the server refuses it, e.g. because the person has no access */
async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  if (answer && !answer.ok())
    throw new Error(`${address}: ${answer.status()} ${await page.innerText('main')}`);
}

async function whenReady(frame: Frame): Promise<Frame> {
  await frame.waitForSelector(`${STARTED}, ${REFUSED}`, { timeout: READY_WITHIN });
  if (await frame.$(REFUSED)) throw new Error(`${frame.url()}: ${await frame.innerText(REFUSED)}`);
  if ((await frame.getAttribute('body', 'data-ready')) !== '1') {
    throw new Error(`The web part did not start: ${await frame.innerText('#canvas')}`);
  }
  return frame;
}

/** What Microsoft's own framework asks its content network for, in vain: icon fonts and a list of Teams hosts. */
const FRAMEWORK_NOISE = /cdn\.office\.net|validDomains/;

/** Collects what goes wrong on the page from now on: console errors and uncaught exceptions of the product. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  const note = (text: string): void => void (FRAMEWORK_NOISE.test(text) || errors.push(text));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  return errors;
}

export interface SharePointPlace {
  origin: string;
  login: string;
  /** Name of the page, e.g. `Kvalitetshjulet`; with `App` at the end the page that the web part fills. */
  webPart: string;
  locale?: 'sv-SE' | 'en-US';
  theme?: 'teal' | 'dark' | 'strong' | 'emphasis';
  site?: string;
  editMode?: boolean;
  /** Further parameters of the address, such as a deep link's. */
  query?: Record<string, string>;
}

/** Opens a SharePoint page and waits for its web part; answers the frame that holds it (the page's own). */
export async function openSharePointPage(page: Page, place: SharePointPlace): Promise<Frame> {
  await stayLocal(page);
  await signIn(page, place.origin, place.login);
  const query = new URLSearchParams({
    locale: place.locale ?? 'sv-SE',
    theme: place.theme ?? 'teal',
    ...(place.editMode && { Mode: 'Edit' }),
    ...place.query
  });
  await open(
    page,
    `${place.origin}${place.site ?? '/sites/kvalitet'}/SitePages/${place.webPart}.aspx?${query}`
  );
  return whenReady(page.mainFrame());
}

export interface TeamsPlace {
  origin: string;
  login: string;
  device?: 'desktop' | 'phone';
  theme?: 'default' | 'dark' | 'contrast';
  scope?: 'personal' | 'channel';
  locale?: 'sv-SE' | 'en-US';
  /** What a deep link opens. */
  subEntityId?: string;
  /** The tab's configuration page. */
  configure?: boolean;
}

/** The frame of the tab in an open Teams window, once its web part is there. */
export async function teamsTab(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[name="embedded-page-container"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The Teams window has no tab');
  // The frame begins as an empty document; the tab's own comes with the first navigation.
  await frame.waitForURL((url) => url.protocol !== 'about:', { timeout: READY_WITHIN, waitUntil: 'commit' });
  return whenReady(frame);
}

/** Opens the Teams window and answers the frame of the tab. */
export async function openTeamsTab(page: Page, place: TeamsPlace): Promise<Frame> {
  await stayLocal(page);
  await signIn(page, place.origin, place.login);
  const query = new URLSearchParams({
    device: place.device ?? 'desktop',
    theme: place.theme ?? 'default',
    scope: place.scope ?? 'personal',
    locale: place.locale ?? 'sv-SE',
    ...(place.subEntityId && { subEntityId: place.subEntityId }),
    ...(place.configure && { configure: 'true' })
  });
  await open(page, `${place.origin}/teams?${query}`);
  return teamsTab(page);
}
