import { TeamsSession, answerTab, subEntityOfDeepLink, teamsContext } from './teamsProtocol';

const session: TeamsSession = {
  scope: 'channel',
  device: 'phone',
  frameContext: 'settings',
  theme: 'dark',
  locale: 'sv-SE',
  appId: 'app',
  subEntityId: 'case-7',
  settings: { contentUrl: 'http://127.0.0.1:1/tab', entityId: 'entity' },
  origin: 'http://127.0.0.1:1',
  user: { login: 'anna@pahittsby.example', name: 'Anna', objectId: 'oid' },
  tenantId: 'tid',
  team: { id: 't', name: 'Norrby', groupId: 'g', siteUrl: '/sites/n', channelId: 'c', channelName: 'Allmänt' }
};
const ask = (func: string, ...args: unknown[]) => answerTab(session, { id: 1, func, args });

test('the handshake tells frame, client and what is supported', () => {
  const [frame, client, supported, sdk] = ask('initialize')?.args as string[];
  expect([frame, client, sdk]).toEqual(['settings', 'android', '2.1.1']);
  expect(JSON.parse(supported)).toMatchObject({ apiVersion: 4, supports: { pages: { config: {} } } });
});

test('the context carries theme, language, person, link target and team', () => {
  expect(ask('getContext')?.args).toEqual([teamsContext(session)]);
  expect(teamsContext(session)).toMatchObject({
    theme: 'dark',
    locale: 'sv-se',
    entityId: 'entity',
    subEntityId: 'case-7',
    userObjectId: 'oid',
    teamSiteUrl: 'http://127.0.0.1:1/sites/n',
    groupId: 'g'
  });
});

test('a personal app knows no team', () => {
  const context = teamsContext({ ...session, scope: 'personal', team: undefined });
  expect(
    Object.keys(context).filter((name) => /^(team(Id|Name|SiteUrl)|groupId|channel)/.test(name))
  ).toEqual([]);
});

test('settings are stored with an answer; validity, success and failure have none', () => {
  const settings = { contentUrl: 'http://127.0.0.1:1/x' };
  expect(ask('settings.setSettings', settings)).toEqual({
    args: [true],
    effect: { type: 'settingsStored', settings }
  });
  expect(ask('settings.setValidityState', true)).toEqual({ effect: { type: 'settingsValid', valid: true } });
  expect(ask('settings.save.success')).toEqual({ effect: { type: 'settingsSaved' } });
  expect(ask('settings.save.failure', 'because')).toEqual({
    effect: { type: 'settingsFailed', reason: 'because' }
  });
});

test('what the window does not know it does not pretend to know', () => {
  expect(ask('chat.openChat')).toBeUndefined();
  expect(ask('constructor')).toBeUndefined();
  expect(ask('registerHandler', 'themeChange')).toEqual({});
  expect(ask('registerHandler', 'backButton')).toEqual({ effect: { type: 'handlesBack' } });
});

describe('deep links', () => {
  const link = (context: object): string =>
    `https://teams.microsoft.com/l/entity/app/tab?context=${encodeURIComponent(JSON.stringify(context))}`;
  it('open the sub-entity they name', () => {
    expect(subEntityOfDeepLink(link({ subEntityId: 'case-7' }))).toBe('case-7');
    expect(subEntityOfDeepLink(link({ channelId: 'c' }))).toBe('');
    expect(ask('executeDeepLink', link({ subEntityId: 'case-9' }))?.effect).toEqual({
      type: 'open',
      subEntityId: 'case-9'
    });
    expect(ask('pages.currentApp.navigateTo', { pageId: 'p', subPageId: 's' })?.effect).toEqual({
      type: 'open',
      subEntityId: 's'
    });
  });
  it('to other places leave the window', () => {
    expect(ask('executeDeepLink', 'https://example.org/')?.effect).toEqual({
      type: 'leave',
      url: 'https://example.org/'
    });
    expect(subEntityOfDeepLink('no address')).toBeUndefined();
  });
});
