import { HostRequest, personOf } from '../HostContext';
import { asLocale, readView, viewCookie } from '../page/HostView';
import { mayEditPages } from '../page/hostPageContext';
import { isSiteThemeName } from '../page/siteThemes';
import { isSameOrigin, localPath } from './localOnly';
import { readBody, redirect, sendEmpty, sendText } from './respond';

/** Key of the state that remembers the settings of the tab in a team site's channel. */
export const channelTabKey = (siteUrl: string): string => `tab:${siteUrl}`;
/** Key of the state that remembers the web part on a page or tab of a site: `webpart:<site>:<place>`. */
export const webPartKey = (siteUrl: string, place: string): string => `webpart:${siteUrl}:${place}`;

async function becomeSomeone({ context, request, response }: HostRequest): Promise<void> {
  const form = new URLSearchParams(await readBody(request));
  const login = form.get('login') ?? '';
  if (!context.sharePoint.tenant.users().some((user) => user.login === login)) {
    return sendText(response, 400, 'Personen finns inte i katalogen');
  }
  const session = context.sharePoint.signIn(login);
  response.setHeader('Set-Cookie', `KHSession=${session}; Path=/; HttpOnly; SameSite=Lax`);
  redirect(response, localPath(form.get('returnTo')), 303);
}

async function chooseView({ request, response }: HostRequest): Promise<void> {
  const form = new URLSearchParams(await readBody(request));
  const view = readView(new URLSearchParams(), request.headers.cookie);
  const theme = form.get('theme');
  const locale = asLocale(form.get('locale')) ?? view.locale;
  response.setHeader(
    'Set-Cookie',
    viewCookie({ locale, theme: isSiteThemeName(theme) ? theme : view.theme })
  );
  const target = new URL(localPath(form.get('returnTo')), 'http://127.0.0.1');
  // What was just chosen must not be overruled by the address one came from.
  for (const name of ['locale', 'theme']) target.searchParams.delete(name);
  redirect(response, target.pathname + target.search, 303);
}

async function saveWebPart(call: HostRequest): Promise<void> {
  const { context, request, response } = call;
  const person = personOf(call);
  if (!person) return sendText(response, 401, 'Ingen är inloggad');
  const { key, data } = JSON.parse(await readBody(request)) as { key?: unknown; data?: unknown };
  const site = typeof key === 'string' ? /^webpart:([^:]+):[\w.-]+$/.exec(key)?.[1] : undefined;
  if (!site || !context.sharePoint.tenant.hasSite(site) || typeof data !== 'object') {
    return sendText(response, 400, 'Okänd sida');
  }
  if (!mayEditPages(context.sharePoint.pageContext(site, person.login))) {
    return sendText(response, 403, 'Personen får inte redigera sidor på webbplatsen');
  }
  context.state.set(key as string, data);
  sendEmpty(response);
}

async function saveChannelTab(call: HostRequest): Promise<void> {
  const { context, request, response } = call;
  if (!personOf(call)) return sendText(response, 401, 'Ingen är inloggad');
  const settings = JSON.parse(await readBody(request)) as { contentUrl?: unknown };
  if (typeof settings?.contentUrl !== 'string') return sendText(response, 400, 'contentUrl saknas');
  context.state.set(channelTabKey(context.channelSite), settings);
  sendEmpty(response);
}

const ACTIONS: Record<string, (call: HostRequest) => Promise<void>> = {
  '/_host/identity': becomeSomeone,
  '/_host/view': chooseView,
  '/_host/web-part-data': saveWebPart,
  '/_host/channel-tab': saveChannelTab
};

/**
 * What changes something in the host: who one is, the view, saved web parts and tabs. Own pages only, POST only.
 * @returns false when the path is no action
 */
export async function runAction(call: HostRequest): Promise<boolean> {
  const action = Object.hasOwn(ACTIONS, call.path) ? ACTIONS[call.path] : undefined;
  if (!action) return false;
  if (call.request.method !== 'POST') {
    call.response.setHeader('Allow', 'POST');
    sendText(call.response, 405, 'Endast POST');
  } else if (!isSameOrigin(call.request)) {
    sendText(call.response, 403, 'Begäran kom inte från en sida på den här servern');
  } else {
    await action(call);
  }
  return true;
}
