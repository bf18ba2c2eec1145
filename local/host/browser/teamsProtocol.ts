/**
 * The parent's side of the teams-js v2 wire protocol, as far as SPFx (teams-js 2.36) and a tab need it. A message
 * `{id, uuidAsString, func, args}` is answered by `{id, uuidAsString, args}`; the host's own events are `{func, args}`.
 * Learned from packages/teams-js/src/internal/communication.ts and pages.ts of OfficeDev/microsoft-teams-library-js.
 */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

export interface TabSettings {
  entityId?: string;
  contentUrl: string;
  websiteUrl?: string;
  suggestedDisplayName?: string;
}

export interface TeamsSession {
  scope: 'personal' | 'channel';
  device: 'desktop' | 'phone';
  frameContext: 'content' | 'settings';
  theme: TeamsTheme;
  locale: string;
  appId: string;
  /** What a deep link asked the tab to open; empty when nothing. */
  subEntityId: string;
  settings: TabSettings;
  origin: string;
  user: { login: string; name: string; objectId: string };
  tenantId: string;
  /** The team whose channel has the tab. */
  team?: {
    id: string;
    name: string;
    groupId: string;
    siteUrl: string;
    channelId: string;
    channelName: string;
  };
}

export interface TeamsRequest {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

/** What the window around the tab has to do because of a message. */
export type TeamsEffect =
  | { type: 'settingsValid'; valid: boolean }
  | { type: 'settingsStored'; settings: TabSettings }
  | { type: 'settingsSaved' }
  | { type: 'settingsFailed'; reason: string }
  | { type: 'appFailed'; reason: string }
  | { type: 'open'; subEntityId: string }
  | { type: 'leave'; url: string }
  | { type: 'back' }
  | { type: 'handlesBack' }
  | { type: 'share'; subEntityId: string };

export interface TeamsAnswer {
  /** Absent: this message has no answer. */
  args?: unknown[];
  effect?: TeamsEffect;
}

const SUPPORTED = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    pages: { backStack: {}, config: {}, currentApp: {} },
    teamsCore: {}
  }
};

/** Type of client as Teams names it; the phone is Android's. */
const clientType = (session: TeamsSession): string => (session.device === 'phone' ? 'android' : 'web');

/** The flat context of teams-js 1; version 2 regroups it into app, page, user and team. */
export function teamsContext(session: TeamsSession): Record<string, unknown> {
  const { team, user, origin } = session;
  return {
    locale: session.locale.toLowerCase(),
    theme: session.theme,
    entityId: session.settings.entityId ?? session.appId,
    subEntityId: session.subEntityId,
    appSessionId: `session-${user.objectId}`,
    sessionId: `session-${user.objectId}`,
    ringId: 'general',
    hostName: 'Teams',
    hostClientType: clientType(session),
    frameContext: session.frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    tid: session.tenantId,
    userObjectId: user.objectId,
    loginHint: user.login,
    userPrincipalName: user.login,
    userDisplayName: user.name,
    userLicenseType: 'Unknown',
    teamSiteDomain: new URL(origin).host,
    ...(team && {
      teamId: team.id,
      teamName: team.name,
      groupId: team.groupId,
      channelId: team.channelId,
      channelName: team.channelName,
      channelType: 'Regular',
      channelRelativeUrl: `${team.siteUrl}/Shared Documents/${team.channelName}`,
      teamSiteUrl: origin + team.siteUrl,
      teamSitePath: team.siteUrl,
      userTeamRole: 1
    })
  };
}

/**
 * What a link to a Teams tab asks for: `https://teams.microsoft.com/l/entity/<app>/<entity>?context={"subEntityId":..}`.
 * @returns undefined when it is no such link
 */
export function subEntityOfDeepLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || !/\/l\/entity\/[^/]+/.test(url.pathname)) return undefined;
  const context = url.searchParams.get('context');
  if (!context) return '';
  const { subEntityId, subPageId } = JSON.parse(context) as { subEntityId?: string; subPageId?: string };
  return subEntityId ?? subPageId ?? '';
}

type Handler = (session: TeamsSession, args: unknown[]) => TeamsAnswer;

interface PageTarget {
  subPageId?: string;
  subEntityId?: string;
}
const subPage = (target: unknown): string => {
  const { subPageId, subEntityId } = (target ?? {}) as PageTarget;
  return subPageId ?? subEntityId ?? '';
};

function followLink(link: string): TeamsAnswer {
  const subEntityId = subEntityOfDeepLink(link);
  const effect: TeamsEffect =
    subEntityId === undefined ? { type: 'leave', url: link } : { type: 'open', subEntityId };
  return { args: [true], effect };
}

const HANDLERS: Record<string, Handler> = {
  initialize: (session) => ({
    args: [session.frameContext, clientType(session), JSON.stringify(SUPPORTED), '2.1.1']
  }),
  getContext: (session) => ({ args: [teamsContext(session)] }),
  'settings.getSettings': ({ settings }) => ({ args: [settings] }),
  'pages.getConfig': ({ settings }) => ({ args: [settings] }),
  'settings.setSettings': (_session, [settings]) => ({
    args: [true],
    effect: { type: 'settingsStored', settings: settings as TabSettings }
  }),
  'settings.setValidityState': (_session, [valid]) => ({
    effect: { type: 'settingsValid', valid: valid === true }
  }),
  'settings.save.success': () => ({ effect: { type: 'settingsSaved' } }),
  'settings.save.failure': (_session, [reason]) => ({
    effect: { type: 'settingsFailed', reason: String(reason ?? '') }
  }),
  'appInitialization.failure': (_session, args) => ({
    effect: { type: 'appFailed', reason: args.join(' ') }
  }),
  navigateBack: () => ({ args: [true], effect: { type: 'back' } }),
  registerHandler: (_session, [event]) => (event === 'backButton' ? { effect: { type: 'handlesBack' } } : {}),
  executeDeepLink: (_session, [link]) => followLink(String(link)),
  'pages.navigateToApp': (_session, [target]) => ({
    args: [true],
    effect: { type: 'open', subEntityId: subPage(target) }
  }),
  'pages.currentApp.navigateTo': (_session, [target]) => ({
    args: [true],
    effect: { type: 'open', subEntityId: subPage(target) }
  }),
  'pages.currentApp.navigateToDefaultPage': () => ({
    args: [true],
    effect: { type: 'open', subEntityId: '' }
  }),
  shareDeepLink: (_session, [subEntityId]) => ({
    effect: { type: 'share', subEntityId: String(subEntityId ?? '') }
  })
};

/** Messages that Teams takes note of without an answer. */
const NOTED = new Set([
  'returnFocus',
  'setFrameContext',
  'appInitialization.appLoaded',
  'appInitialization.success',
  'appInitialization.expectedFailure'
]);

/**
 * What Teams says to a message of the tab; undefined for a function that this window does not know, so that its user
 * sees it in the console instead of waiting for an answer in silence.
 */
export function answerTab(session: TeamsSession, request: TeamsRequest): TeamsAnswer | undefined {
  if (NOTED.has(request.func)) return {};
  const handler = Object.hasOwn(HANDLERS, request.func) ? HANDLERS[request.func] : undefined;
  return handler?.(session, request.args ?? []);
}
