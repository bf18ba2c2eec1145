import { Markup, html } from '../http/html';
import type { HostLocale } from './HostView';
import { SiteThemeName, themeVariables } from './siteThemes';

export interface DocumentShell {
  title: string;
  locale: HostLocale;
  theme?: SiteThemeName;
  styles: string[];
  scripts: string[];
  bodyClass?: string;
  /** Further attributes of the root element. */
  attributes?: Record<string, string>;
  body: Markup;
}

const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="#03787c" stroke-width="3" stroke-dasharray="8 1.4"/></svg>'
  );

/** The HTML document around a page of the host; scripts come from this server only and start after parsing. */
export function documentShell(page: DocumentShell): Markup {
  const attributes = Object.entries(page.attributes ?? {}).map(([name, value]) => html` ${name}="${value}"`);
  return html`<!doctype html>
    <html${attributes} lang="${page.locale}" dir="ltr" style="${themeVariables(page.theme ?? 'teal')}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="icon" href="${ICON}" />
        ${page.styles.map((name) => html`<link rel="stylesheet" href="/_host/style/${name}.css" />`)}
        ${page.scripts.map((name) => html`<script src="/_host/${name}.js" defer></script>`)}
      </head>
      <body class="${page.bodyClass ?? ''}">
        ${page.body}
      </body>
    </html> `;
}
