import { TabSettings, TeamsSession, subEntityOfDeepLink } from '../browser/teamsProtocol';
import { HostRequest, peopleOf } from '../HostContext';
import { channelTabKey } from '../http/actionRoutes';
import { sendNotFound, signedIn } from '../http/pageRoutes';
import { redirect, sendPage } from '../http/respond';
import type { Person } from '../identity/Person';
import { hostTexts } from '../loc/hostTexts';
import { textFor } from '../package/ComponentManifest';
import { teamsWebPart } from '../page/sitePages';
import { TeamsView, readTeamsView, tabAddress, teamsAddress } from './TeamsView';
import { teamsPage } from './teamsPage';

const CHANNEL_ID = '19:kanal-allmant@thread.tacv2';
const TEAM_ID = '19:team@thread.tacv2';

function sessionFor(call: HostRequest, person: Person, view: TeamsView, componentId: string): TeamsSession {
  const { context, url } = call;
  const siteUrl = view.scope === 'personal' ? '/' : context.channelSite;
  const site = context.sharePoint.pageContext(siteUrl, person.login);
  const stored = context.state.get<TabSettings>(channelTabKey(siteUrl));
  const contentUrl = url.origin + tabAddress(siteUrl, componentId, { ...view, configuring: false });
  return {
    scope: view.scope,
    device: view.device,
    frameContext: view.configuring ? 'settings' : 'content',
    theme: view.theme,
    locale: view.locale,
    appId: context.teamsApp?.id ?? componentId,
    subEntityId: view.subEntityId,
    settings: (view.scope === 'channel' && stored) || {
      contentUrl,
      entityId: context.teamsApp?.entityId ?? componentId
    },
    origin: url.origin,
    user: { login: person.login, name: person.title, objectId: String(site.aadUserId ?? '') },
    tenantId: String(site.aadTenantId ?? ''),
    team:
      view.scope === 'personal'
        ? undefined
        : {
            id: TEAM_ID,
            name: String(site.webTitle),
            groupId: String(site.groupId ?? ''),
            siteUrl,
            channelId: CHANNEL_ID,
            channelName: hostTexts(view.locale).channelName
          }
  };
}

function showWindow(call: HostRequest): void {
  const { context, url, request } = call;
  const view = readTeamsView(url.searchParams, request.headers.cookie);
  const webPart = teamsWebPart(context.solution.load().webParts);
  if (!webPart) return sendNotFound(call);
  const person = signedIn(call);
  if (!person) return;
  const session = sessionFor(call, person, view, webPart.id);
  const title = webPart.preconfiguredEntries?.[0].title;
  sendPage(
    call.response,
    teamsPage({
      view,
      person,
      people: peopleOf(context),
      appName: title ? textFor(title, view.locale) : webPart.alias,
      teamName: session.team?.name ?? '',
      session,
      tabAddress: tabAddress(view.scope === 'personal' ? '/' : context.channelSite, webPart.id, view)
    })
  );
}

/** A link as Teams makes it, with the host's own name in place of teams.microsoft.com. */
function followDeepLink(call: HostRequest): void {
  const subEntityId = subEntityOfDeepLink(call.url.href) ?? '';
  const view = readTeamsView(call.url.searchParams, call.request.headers.cookie);
  redirect(call.response, teamsAddress({ ...view, subEntityId }));
}

/**
 * `/teams` (query: scope, device, theme, locale, subEntityId, configure) and deep links `/teams/l/entity/..`.
 * @returns false when the path is neither
 */
export function showTeams(call: HostRequest): boolean {
  if (call.request.method !== 'GET') return false;
  if (call.path === '/teams') showWindow(call);
  else if (/^\/teams\/l\/entity\/[^/]+/.test(call.path)) followDeepLink(call);
  else return false;
  return true;
}
