import { Markup, html } from '../http/html';
import { Person } from '../identity/Person';
import { identityPicker } from '../identity/identityPicker';
import { hostTexts } from '../loc/hostTexts';
import { documentShell } from './documentShell';
import { HostView } from './HostView';

export interface MessagePageModel {
  view: HostView;
  title: string;
  text: string;
  /** Further lines, shown as they are. */
  details?: string[];
  people: Person[];
  person?: Person;
  address: string;
}

/** A page that only says something: not found, no access, an error of the framework. */
export function messagePage(model: MessagePageModel): Markup {
  const texts = hostTexts(model.view.locale);
  const picker = model.person ? identityPicker(model.people, model.person, model.address, texts) : '';
  return documentShell({
    title: model.title,
    locale: model.view.locale,
    styles: ['frame', 'start'],
    scripts: ['chrome'],
    body: html`<header class="suite">
        <span class="product">SharePoint</span> <span class="badge">${texts.local}</span
        ><span class="space"></span>${picker}
      </header>
      <main class="message">
        <h1>${model.title}</h1>
        <p>${model.text}</p>
        ${(model.details ?? []).map((line) => html`<pre>${line}</pre>`)}
        <p><a href="/">${texts.startPage}</a></p>
      </main>`
  });
}
