import { Markup, html } from '../http/html';
import { Person } from '../identity/Person';
import { personChoices } from '../identity/identityPicker';
import { documentShell } from './documentShell';
import { SitePage, navigationPages } from './sitePages';

export interface StartPageModel {
  people: Person[];
  person?: Person;
  pages: SitePage[];
  /** Server-relative URL of the site with the product. */
  siteUrl: string;
  /** Where to go after choosing who one is. */
  returnTo: string;
  teamsAvailable: boolean;
}

function card(href: string, title: string, text: string, picture: string): Markup {
  return html`<li>
    <a href="${href}"
      ><svg aria-hidden="true" viewBox="0 0 48 32" width="72" height="48">${new Markup(picture)}</svg
      ><b>${title}</b><span>${text}</span></a
    >
  </li>`;
}

const box = (x: number, y: number, width: number, height: number, kind: string): string =>
  `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5"/>`;
const PICTURES = {
  page:
    box(2, 2, 44, 28, 'paper') +
    box(2, 2, 44, 5, 'main') +
    box(5, 10, 8, 17, 'soft') +
    box(16, 10, 27, 17, 'soft'),
  full: box(2, 2, 44, 28, 'paper') + box(2, 2, 44, 5, 'main') + box(5, 10, 38, 17, 'soft'),
  teams: box(2, 2, 44, 28, 'paper') + box(2, 2, 7, 28, 'main') + box(12, 6, 31, 21, 'soft'),
  channel:
    box(2, 2, 44, 28, 'paper') +
    box(2, 2, 7, 28, 'main') +
    box(12, 5, 31, 4, 'soft') +
    box(12, 12, 31, 15, 'soft'),
  phone:
    box(16, 1, 16, 30, 'main') +
    box(18, 4, 12, 22, 'paper') +
    box(19.5, 6, 9, 5, 'soft') +
    box(19.5, 13, 9, 5, 'soft')
};

const addressOf = ({ siteUrl }: StartPageModel, page: SitePage): string =>
  `${siteUrl}/SitePages/${page.name}.aspx`;

function appCards(model: StartPageModel): Markup[] {
  return navigationPages(model.pages)
    .filter((page) => page.fullPage)
    .map((page) =>
      card(addressOf(model, page), 'SharePoint', `${page.title} på en egen SharePoint-sida`, PICTURES.full)
    );
}

/** Web parts that stand on pages of their own, in few words. */
function pageLinks(model: StartPageModel): Markup {
  const links = model.pages
    .filter((page) => !page.fullPage)
    .map((page) => html`<li><a href="${addressOf(model, page)}">${page.title}</a></li>`);
  return html`<h3>Webbdelar på SharePoint-sidor</h3>
    <ul class="links">
      ${links}
    </ul>`;
}

function teamsCards(model: StartPageModel): Markup[] {
  if (!model.teamsAvailable) return [];
  return [
    card('/teams?device=phone', 'Teams i telefonen', 'Personlig app, 390 punkter bred', PICTURES.phone),
    card('/teams?device=desktop', 'Teams på datorn', 'Personlig app i Teams-fönstret', PICTURES.teams),
    card(
      '/teams?scope=channel',
      'Kanalflik i Teams',
      'I ett annat teams kanal, med inställningssida',
      PICTURES.channel
    )
  ];
}

function choosePerson(model: StartPageModel): Markup {
  const { person, people, returnTo } = model;
  const heading = person ? html`Du är ${person.title}` : html`Vem vill du vara?`;
  return html`<section aria-labelledby="who">
    <h2 id="who">${heading}</h2>
    <p>
      ${person?.role ? `${person.role}. ` : ''}Alla personer är påhittade. Vad du ser och får göra beror på
      vem du är.
    </p>
    ${personChoices(people, returnTo, person)}
  </section>`;
}

function places(model: StartPageModel): Markup {
  const cards = [...teamsCards(model), ...appCards(model)];
  return html`<section aria-labelledby="where">
    <h2 id="where">Var vill du öppna det?</h2>
    <ul class="cards">
      ${cards}
    </ul>
    ${pageLinks(model)}
  </section>`;
}

/** The first page: what runs here, who one is, and where to go. */
export function startPage(model: StartPageModel): Markup {
  const sections = model.person ? [places(model), choosePerson(model)] : [choosePerson(model)];
  return documentShell({
    title: 'Kvalitetshjulet, lokalt',
    locale: 'sv-SE',
    styles: ['frame', 'start'],
    scripts: ['chrome'],
    body: html`<main class="start">
      <h1>Kvalitetshjulet på den här datorn</h1>
      <p class="lead">
        Här körs det färdigbyggda paketet precis som i molnet: Microsofts egen körmiljö för webbdelar laddar
        det, mot en lokal SharePoint. Inget lämnar datorn, inget konto behövs och allt du gör sparas till
        nästa start.
      </p>
      ${sections}
    </main>`
  });
}
