import type { HostData, SavedWebPart } from '../browser/HostData';
import { HostRequest, peopleOf, personOf } from '../HostContext';
import type { Person } from '../identity/Person';
import { personPicture } from '../identity/Person';
import { hostTexts } from '../loc/hostTexts';
import type { ComponentManifest } from '../package/ComponentManifest';
import { hostPageContext, mayEditPages } from '../page/hostPageContext';
import { HostView, readView } from '../page/HostView';
import { messagePage } from '../page/messagePage';
import { hostedPage, sharePointPage } from '../page/sharePointPage';
import { sitePages, teamsWebPart } from '../page/sitePages';
import { SITE_THEMES } from '../page/siteThemes';
import { startPage } from '../page/startPage';
import { PAGE_HOST_ID } from '../framework/frameworkManifests';
import { webPartKey } from './actionRoutes';
import { localPath } from './localOnly';
import { redirect, sendBytes, sendPage } from './respond';
import { stableGuid } from './stableGuid';

const address = ({ url }: HostRequest): string => url.pathname + url.search;
const viewOf = ({ url, request }: HostRequest): HostView =>
  readView(url.searchParams, request.headers.cookie);

export function sendMessage(
  call: HostRequest,
  status: number,
  message: { title: string; text: string; details?: string[] }
): void {
  const person = personOf(call);
  const people = peopleOf(call.context);
  const model = { ...message, view: viewOf(call), people, person, address: address(call) };
  sendPage(call.response, messagePage(model), status);
}

export function sendNotFound(call: HostRequest): void {
  const texts = hostTexts(viewOf(call).locale);
  sendMessage(call, 404, { title: texts.notFound, text: texts.notFoundHelp, details: [call.path] });
}

interface Placement {
  siteUrl: string;
  webPart: ComponentManifest;
  /** Page or tab of the site, `[\w.-]+`. */
  place: string;
  fullPage: boolean;
  openPropertyPane: boolean;
}

/** Everything the scripts of a page need to start SharePoint's runtime with one web part. */
function hostData(
  call: HostRequest,
  person: Person,
  view: HostView,
  placement: Placement
): Omit<HostData, 'texts'> {
  const { context, url } = call;
  const { siteUrl, webPart, place } = placement;
  const site = context.sharePoint.pageContext(siteUrl, person.login);
  const ownManifests = context.solution.load().components.map((component) => ({
    ...component,
    loaderConfig: { ...component.loaderConfig, internalModuleBaseUrls: [`${url.origin}/_assets/`] }
  }));
  const saveKey = webPartKey(siteUrl, place);
  const editable = mayEditPages(site);
  return {
    startScript: '/_spfx/sp-application-base/sp-default-assembly_en-us.js',
    preload: {
      clientSideApplicationId: PAGE_HOST_ID,
      buildNumber: 'local',
      manifests: [...context.frameworkManifests(url.origin), ...ownManifests],
      spPageContextInfo: hostPageContext(site, {
        origin: url.origin,
        path: url.pathname,
        locale: view.locale
      }),
      customActions: []
    },
    webPart: {
      id: webPart.id,
      instanceId: stableGuid(saveKey),
      data: context.state.get<SavedWebPart>(saveKey),
      editable,
      startInEditMode: editable && url.searchParams.get('Mode') === 'Edit',
      openPropertyPane: placement.openPropertyPane,
      fullPage: placement.fullPage,
      saveKey
    },
    theme: SITE_THEMES[view.theme]
  };
}

/** Whoever has not said who they are chooses first. */
export function signedIn(call: HostRequest): Person | undefined {
  const person = personOf(call);
  if (!person) redirect(call.response, `/?returnTo=${encodeURIComponent(address(call))}`, 303);
  return person;
}

function showSitePage(call: HostRequest, siteUrl: string, name: string): void {
  const view = viewOf(call);
  const pages = sitePages(call.context.solution.load().webParts, view.locale);
  const page = pages.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!page) return sendNotFound(call);
  const person = signedIn(call);
  if (!person) return;
  const { webPart, fullPage } = page;
  const data = hostData(call, person, view, {
    siteUrl,
    webPart,
    place: page.name,
    fullPage,
    openPropertyPane: false
  });
  const title = String(data.preload.spPageContextInfo.webTitle ?? siteUrl);
  const people = peopleOf(call.context);
  const site = { url: siteUrl, title };
  sendPage(
    call.response,
    sharePointPage({ view, data, person, people, site, page, pages, address: address(call) })
  );
}

/** SharePoint's page for a web part inside Teams; the component is named in the address. */
function showHostedPage(call: HostRequest, siteUrl: string): void {
  const query = call.url.searchParams;
  const view: HostView = { ...viewOf(call), theme: 'teal' };
  const { webParts } = call.context.solution.load();
  const webPart = webParts.find(({ id }) => id === query.get('componentId')?.toLowerCase());
  if (!webPart) return sendNotFound(call);
  const person = signedIn(call);
  if (!person) return;
  const place = query.has('personal') ? `teams-personal-${webPart.id}` : `teams-channel-${webPart.id}`;
  const openPropertyPane = query.get('openPropertyPane') === 'true';
  const data = hostData(call, person, view, { siteUrl, webPart, place, fullPage: true, openPropertyPane });
  sendPage(call.response, hostedPage({ view, data, title: webPart.alias }));
}

function showStartPage(call: HostRequest): void {
  const { context, url } = call;
  const { webParts } = context.solution.load();
  sendPage(
    call.response,
    startPage({
      people: peopleOf(context),
      person: personOf(call),
      pages: sitePages(webParts, 'sv-SE'),
      siteUrl: context.productSite,
      returnTo: localPath(url.searchParams.get('returnTo')),
      teamsAvailable: teamsWebPart(webParts) !== undefined
    })
  );
}

/** SharePoint's runtime comes here when it cannot start, with what went wrong in the address. */
function showError(call: HostRequest): void {
  const texts = hostTexts(viewOf(call).locale);
  const details = [...call.url.searchParams].map(([name, value]) => `${name}: ${value}`);
  sendMessage(call, 500, { title: texts.errorTitle, text: texts.loadFailed, details });
}

function showPicture(call: HostRequest): void {
  const login = call.url.searchParams.get('accountname')?.split('|').pop() ?? '';
  const user = call.context.sharePoint.tenant
    .users()
    .find((person) => person.login === login || person.email === login);
  sendBytes(call.response, 'person.svg', personPicture(user ?? { login, title: login }));
}

function showLayoutsPage(call: HostRequest, siteUrl: string, name: string): boolean {
  const page = name.toLowerCase();
  if (page === 'error.aspx') showError(call);
  else if (page === 'userphoto.aspx') showPicture(call);
  else if (page === 'teamslogon.aspx') redirect(call.response, localPath(call.url.searchParams.get('dest')));
  else if (page === 'teamshostedapp.aspx') showHostedPage(call, siteUrl);
  else return false;
  return true;
}

function showSiteRoot(call: HostRequest, siteUrl: string): boolean {
  const [first] = sitePages(call.context.solution.load().webParts, 'sv-SE');
  if (!first) return false;
  redirect(call.response, `${siteUrl}/SitePages/${first.name}.aspx`);
  return true;
}

/**
 * The pages of SharePoint that people look at.
 * @returns false when the path is none of them
 */
export function showPage(call: HostRequest): boolean {
  if (call.request.method !== 'GET' && call.request.method !== 'HEAD') return false;
  if (call.path === '/') {
    showStartPage(call);
    return true;
  }
  const match = /^(\/(?:sites|teams)\/[^/]+)?(?:\/(SitePages|_layouts\/15)\/([\w.-]+\.aspx))?\/?$/i.exec(
    call.path
  );
  const siteUrl = match?.[1] ?? '/';
  if (!match || !call.context.sharePoint.tenant.hasSite(siteUrl)) return false;
  if (!match[2]) return showSiteRoot(call, siteUrl);
  if (match[2].toLowerCase() !== 'sitepages') return showLayoutsPage(call, siteUrl, match[3]);
  showSitePage(call, siteUrl, match[3].replace(/\.aspx$/i, ''));
  return true;
}
