import type { TeamsTheme } from '../browser/teamsProtocol';
import { HostLocale, asLocale, readView } from '../page/HostView';

/** What the Teams window shows and how, as its address says it. */
export interface TeamsView {
  scope: 'personal' | 'channel';
  device: 'desktop' | 'phone';
  theme: TeamsTheme;
  locale: HostLocale;
  subEntityId: string;
  /** The configuration page of the channel tab instead of its content. */
  configuring: boolean;
}

const THEMES: TeamsTheme[] = ['default', 'dark', 'contrast'];

/** @param cookieHeader decides the language when the address does not */
export function readTeamsView(query: URLSearchParams, cookieHeader?: string): TeamsView {
  const scope = query.get('scope') === 'channel' ? 'channel' : 'personal';
  return {
    scope,
    device: query.get('device') === 'phone' ? 'phone' : 'desktop',
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'default',
    locale: asLocale(query.get('locale')) ?? readView(new URLSearchParams(), cookieHeader).locale,
    subEntityId: query.get('subEntityId') ?? '',
    configuring: scope === 'channel' && query.get('configure') === 'true'
  };
}

/** The address of a view; what is as usual is left out. */
export function teamsAddress(view: TeamsView, change: Partial<TeamsView> = {}): string {
  const { scope, device, theme, locale, subEntityId, configuring } = { ...view, ...change };
  const query = new URLSearchParams({ scope, device, locale });
  if (theme !== 'default') query.set('theme', theme);
  if (subEntityId) query.set('subEntityId', subEntityId);
  if (configuring) query.set('configure', 'true');
  return `/teams?${query}`;
}

/**
 * The address that Teams opens for a tab of an SPFx app: sign-in first, then SharePoint's page for hosted web parts.
 * @param siteUrl server-relative: the root site for a personal app, the team's site for a channel tab
 */
export function tabAddress(siteUrl: string, componentId: string, view: TeamsView): string {
  const base = siteUrl === '/' ? '' : siteUrl;
  const flags = [
    ...(view.configuring ? ['openPropertyPane=true'] : []),
    'teams',
    ...(view.scope === 'personal' ? ['personal'] : []),
    `componentId=${componentId}`,
    `forceLocale=${view.locale.toLowerCase()}`
  ];
  const page = `${base}/_layouts/15/teamshostedapp.aspx?${flags.join('&')}`;
  return `${base}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(page)}`;
}
