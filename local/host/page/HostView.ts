import { SiteThemeName, isSiteThemeName } from './siteThemes';

export const LOCALES = ['sv-SE', 'en-US'] as const;
export type HostLocale = (typeof LOCALES)[number];

/** How the person looking wants the pages; kept in a cookie that only the host reads. */
export interface HostView {
  locale: HostLocale;
  theme: SiteThemeName;
}

export const VIEW_COOKIE = 'KHView';

/** A supported locale in its proper spelling, or undefined. */
export function asLocale(wanted: string | null | undefined): HostLocale | undefined {
  return LOCALES.find((locale) => locale.toLowerCase() === wanted?.toLowerCase());
}

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** The page's address decides, then the cookie, then Swedish in the default theme. */
export function readView(query: URLSearchParams, cookieHeader: string | undefined): HostView {
  const [cookieLocale, cookieTheme] = (readCookie(cookieHeader, VIEW_COOKIE) ?? '').split('.');
  const themes = [query.get('theme'), cookieTheme];
  return {
    locale:
      asLocale(query.get('forceLocale')) ??
      asLocale(query.get('locale')) ??
      asLocale(cookieLocale) ??
      'sv-SE',
    theme: themes.find(isSiteThemeName) ?? 'teal'
  };
}

export function viewCookie(view: HostView): string {
  return `${VIEW_COOKIE}=${view.locale}.${view.theme}; Path=/; SameSite=Lax; HttpOnly`;
}
