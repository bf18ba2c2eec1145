import type { HostData } from '../browser/HostData';
import { Markup, html, jsonScript } from '../http/html';
import { Person } from '../identity/Person';
import { identityPicker } from '../identity/identityPicker';
import { hostTexts } from '../loc/hostTexts';
import type { HostTexts } from '../loc/sv';
import { documentShell } from './documentShell';
import { HostView } from './HostView';
import { SitePage, navigationPages } from './sitePages';
import { viewMenu } from './viewMenu';

export interface SharePointPageModel {
  view: HostView;
  data: Omit<HostData, 'texts'>;
  person: Person;
  people: Person[];
  site: { url: string; title: string };
  page: SitePage;
  pages: SitePage[];
  /** Path and query of this page. */
  address: string;
}

const sitePath = (site: { url: string }): string => (site.url === '/' ? '' : site.url);

export function suiteBar(
  model: Pick<SharePointPageModel, 'view' | 'person' | 'people'> & { address: string },
  texts: HostTexts
): Markup {
  const { view, person, people, address } = model;
  return html`<div class="suite">
    <a class="home" href="/" aria-label="${texts.startPage}"
      ><svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" fill="currentColor">
        <path
          d="M1 1h4v4H1zM7 1h4v4H7zM13 1h4v4h-4zM1 7h4v4H1zM7 7h4v4H7zM13 7h4v4h-4zM1 13h4v4H1zM7 13h4v4H7zM13 13h4v4h-4z"
        /></svg
    ></a>
    <span class="product">SharePoint</span> <span class="badge">${texts.local}</span>
    <span class="space"></span>
    ${viewMenu(view, address, texts)} ${identityPicker(people, person, address, texts)}
  </div>`;
}

function navigation(model: SharePointPageModel, texts: HostTexts): Markup {
  const links = navigationPages(model.pages).map(({ name, title, fullPage }) => {
    const current = name === model.page.name;
    return html`<li>
      <a
        href="${sitePath(model.site)}/SitePages/${name}.aspx"
        ${current ? new Markup('aria-current="page"') : ''}
        >${title}${fullPage ? ` (${texts.appPage})` : ''}</a
      >
    </li>`;
  });
  return html`<nav class="pages" aria-label="${texts.pages}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function commandBar(texts: HostTexts): Markup {
  return html`<div class="commands">
    <span id="editing" hidden>
      <b class="mode">${texts.editing}</b>
      <button type="button" id="pane">${texts.properties}</button>
      <button type="button" id="publish" class="primary">${texts.publish}</button>
    </span>
    <span id="edit-status" role="status"></span>
    <span class="space"></span>
    <button type="button" id="edit">${texts.edit}</button>
  </div>`;
}

function siteHeader(site: { url: string; title: string }): Markup {
  return html`<div class="site">
    <span class="logo" aria-hidden="true">${site.title.slice(0, 1)}</span>
    <a href="${site.url}">${site.title}</a>
  </div>`;
}

function frame(model: SharePointPageModel, texts: HostTexts): Markup {
  const { page, data } = model;
  return html`<a class="skip" href="#content">${texts.skip}</a>
    <header>${suiteBar(model, texts)} ${siteHeader(model.site)}</header>
    <div class="body ${page.fullPage ? 'app' : ''}">
      ${navigation(model, texts)}
      <main id="content" tabindex="-1">
        ${data.webPart.editable ? commandBar(texts) : ''} ${page.fullPage ? '' : html`<h1>${page.title}</h1>`}
        <div id="canvas"><p class="loading">${texts.loading}</p></div>
      </main>
      <div id="spPageChromeAppDiv"></div>
      <div id="spPropertyPaneContainer"></div>
    </div>`;
}

/** A page of a SharePoint site with one web part in its canvas. */
export function sharePointPage(model: SharePointPageModel): Markup {
  const texts = hostTexts(model.view.locale);
  const { loadFailed, saveFailed } = texts;
  const data: HostData = { ...model.data, texts: { loadFailed, saveFailed } };
  return documentShell({
    title: `${model.page.title} - ${model.site.title}`,
    locale: model.view.locale,
    theme: model.view.theme,
    styles: ['frame', 'sharepoint'],
    scripts: ['chrome', 'boot'],
    body: html`${frame(model, texts)} ${jsonScript('host-data', data)}`
  });
}

/** The same web part without SharePoint's frame, as teamshostedapp.aspx shows it inside Teams. */
export function hostedPage(model: Pick<SharePointPageModel, 'view' | 'data'> & { title: string }): Markup {
  const { loading, loadFailed, saveFailed } = hostTexts(model.view.locale);
  const data: HostData = { ...model.data, texts: { loadFailed, saveFailed } };
  return documentShell({
    title: model.title,
    locale: model.view.locale,
    theme: 'teal',
    styles: ['frame', 'sharepoint'],
    scripts: ['boot'],
    bodyClass: 'hosted',
    body: html`<div class="body app">
        <div id="content">
          <div id="canvas"><p class="loading">${loading}</p></div>
        </div>
        <div id="spPageChromeAppDiv"></div>
        <div id="spPropertyPaneContainer"></div>
      </div>
      ${jsonScript('host-data', data)}`
  });
}
