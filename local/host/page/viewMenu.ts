import { Markup, html } from '../http/html';
import type { HostTexts } from '../loc/sv';
import { HostView, LOCALES } from './HostView';
import { SITE_THEMES, SiteThemeName } from './siteThemes';

export function selectField(
  label: string,
  name: string,
  options: { value: string; label: string }[],
  selected: string
): Markup {
  const items = options.map(
    ({ value, label: text }) =>
      html`<option value="${value}" ${value === selected ? new Markup('selected') : ''}>${text}</option>`
  );
  return html`<label
    ><span>${label}</span
    ><select name="${name}">
      ${items}
    </select></label
  >`;
}

const LANGUAGE_NAMES = { 'sv-SE': 'Svenska', 'en-US': 'English' };

export const languageOptions = LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Language and site theme of the pages. Kept by the server in a cookie, so that links inside the product keep them. */
export function viewMenu(view: HostView, returnTo: string, texts: HostTexts): Markup {
  const themes = (Object.keys(SITE_THEMES) as SiteThemeName[]).map((value) => ({
    value,
    label: texts.themes[value]
  }));
  return html`<details class="menu">
    <summary>${texts.view}</summary>
    <form method="post" action="/_host/view" class="sheet view">
      <input type="hidden" name="returnTo" value="${returnTo}" />
      ${selectField(texts.language, 'locale', languageOptions, view.locale)}
      ${selectField(texts.theme, 'theme', themes, view.theme)}
      <button class="plain">${texts.apply}</button>
    </form>
  </details>`;
}
