import type { TeamsSession } from '../browser/teamsProtocol';
import { Markup, html, jsonScript } from '../http/html';
import { Person } from '../identity/Person';
import { identityPicker } from '../identity/identityPicker';
import { hostTexts } from '../loc/hostTexts';
import type { HostTexts } from '../loc/sv';
import { documentShell } from '../page/documentShell';
import { languageOptions, selectField } from '../page/viewMenu';
import { TeamsView, teamsAddress } from './TeamsView';

export interface TeamsPageModel {
  view: TeamsView;
  person: Person;
  people: Person[];
  appName: string;
  teamName: string;
  session: TeamsSession;
  /** Address of the tab's content. */
  tabAddress: string;
}

const WHEEL = new Markup(
  '<svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="4" stroke-dasharray="10.6 2"/></svg>'
);
const TEAM = new Markup(
  '<svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" fill="currentColor"><circle cx="8" cy="8" r="4"/><circle cx="17" cy="9" r="3"/><path d="M1 20c0-4 3-6 7-6s7 2 7 6zM16 20h7c0-4-2.500-6-6-6-.8 0-1.500.1-2.200.4 1 1.400 1.200 3 1.200 5.600z"/></svg>'
);
const BACK = new Markup(
  '<svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2"><path d="M12 4l-6 6 6 6"/></svg>'
);

function choiceLinks<Name extends 'scope' | 'device' | 'locale'>(
  model: TeamsPageModel,
  label: string,
  name: Name,
  choices: { value: TeamsView[Name]; label: string }[]
): Markup {
  const links = choices.map(({ value, label: text }) => {
    const current = model.view[name] === value ? new Markup('aria-current="true"') : '';
    const address = teamsAddress(model.view, { [name]: value, configuring: false });
    return html`<a data-keeps="theme subEntityId" href="${address}" ${current}>${text}</a>`;
  });
  return html`<div class="choice" role="group" aria-label="${label}">${links}</div>`;
}

/** The strip above the Teams window: everything that belongs to this machine and not to Teams. */
function hostStrip(model: TeamsPageModel, texts: HostTexts): Markup {
  const { view } = model;
  const themes = (['default', 'dark', 'contrast'] as const).map((value) => ({
    value,
    label: texts.teamsThemes[value]
  }));
  const theme = selectField(texts.theme, 'theme', themes, view.theme).text.replace(
    '<select',
    '<select id="teams-theme"'
  );
  return html`<header class="suite">
    <a class="home" href="/" aria-label="${texts.startPage}">${BACK}</a>
    <span class="product">${texts.teamsLocal}</span>
    <div class="choices">
      ${choiceLinks(model, texts.scope, 'scope', [
        { value: 'personal', label: texts.personal },
        { value: 'channel', label: texts.channel }
      ])}
      ${choiceLinks(model, texts.device, 'device', [
        { value: 'desktop', label: texts.desktop },
        { value: 'phone', label: texts.phone }
      ])}
      ${choiceLinks(model, texts.language, 'locale', languageOptions)}
      <div class="theme">${new Markup(theme)}</div>
    </div>
    <span class="space"></span>
    ${identityPicker(model.people, model.person, teamsAddress(view), texts)}
  </header>`;
}

function rail({ view, appName }: TeamsPageModel, texts: HostTexts): Markup {
  const item = (scope: TeamsView['scope'], label: string, icon: Markup): Markup => {
    const current = view.scope === scope ? new Markup('aria-current="page"') : '';
    const address = teamsAddress(view, { scope, subEntityId: '', configuring: false });
    return html`<li>
      <a data-keeps="theme" href="${address}" ${current}>${icon}<span>${label}</span></a>
    </li>`;
  };
  return html`<nav class="rail" aria-label="${texts.apps}">
    <ul>
      ${item('channel', texts.teams, TEAM)} ${item('personal', appName, WHEEL)}
    </ul>
  </nav>`;
}

function tabHeader(model: TeamsPageModel, texts: HostTexts): Markup {
  const { view, appName, teamName } = model;
  const back =
    view.device === 'phone'
      ? html`<button type="button" id="teams-back" aria-label="${texts.back}">${BACK}</button>`
      : '';
  if (view.scope === 'personal')
    return html`<div class="tab-head">
      ${back}<span class="app">${WHEEL}</span>
      <h1>${appName}</h1>
    </div>`;
  const settings = view.configuring
    ? ''
    : html`<a class="settings" data-keeps="theme" href="${teamsAddress(view, { configuring: true })}"
        >${texts.tabSettings}</a
      >`;
  return html`<div class="tab-head">
    ${back}<span class="team" aria-hidden="true">${teamName.slice(0, 1)}</span>
    <h1>${teamName} <span class="channel">› ${texts.channelName}</span></h1>
    <span class="tab-name">${appName}</span><span class="space"></span>${settings}
  </div>`;
}

function settingsFooter(view: TeamsView, texts: HostTexts): Markup {
  return html`<div class="tab-foot">
    <a data-keeps="theme" href="${teamsAddress(view, { configuring: false })}">${texts.cancel}</a>
    <button type="button" id="save-tab" disabled>${texts.save}</button>
  </div>`;
}

function shareDialog(texts: HostTexts): Markup {
  return html`<dialog id="share" aria-labelledby="share-title">
    <form method="dialog">
      <h2 id="share-title">${texts.linkTitle}</h2>
      <input readonly aria-labelledby="share-title" />
      <button>${texts.close}</button>
    </form>
  </dialog>`;
}

/** A window like that of Teams, on a computer or in a phone's frame, with the app's tab in it. */
export function teamsPage(model: TeamsPageModel): Markup {
  const { view } = model;
  const texts = hostTexts(view.locale);
  const { tabFailed, saveFailed } = texts;
  const data = {
    session: model.session,
    contentPage: teamsAddress(view, { configuring: false }),
    texts: { tabFailed, saveFailed }
  };
  return documentShell({
    title: `${model.appName} | Microsoft Teams (${texts.local})`,
    locale: view.locale,
    styles: ['frame', 'teams'],
    scripts: ['chrome', 'teamsWindow'],
    attributes: { 'data-teams-theme': view.theme },
    bodyClass: `teams ${view.device}`,
    body: html`${hostStrip(model, texts)}
      <div class="window">
        ${rail(model, texts)}
        <div class="stage" role="region" aria-label="Teams">
          ${tabHeader(model, texts)}
          <p id="teams-status" role="status"></p>
          <iframe
            id="tab"
            name="embedded-page-container"
            title="${model.appName}"
            allow="clipboard-write *"
            data-src="${model.tabAddress}"
          ></iframe>
          ${view.configuring ? settingsFooter(view, texts) : ''}
        </div>
      </div>
      ${shareDialog(texts)} ${jsonScript('teams-data', data)}`
  });
}
