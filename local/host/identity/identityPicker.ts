import { Markup, html } from '../http/html';
import type { HostTexts } from '../loc/sv';
import { Person } from './Person';

function choice(person: Person, current: boolean): Markup {
  return html`<li>
    <button name="login" value="${person.login}" ${current ? new Markup('aria-current="true"') : ''}>
      <img
        alt=""
        width="32"
        height="32"
        src="/_layouts/15/userphoto.aspx?accountname=${encodeURIComponent(person.login)}"
      />
      <span><b>${person.title}</b><small>${person.role}</small></span>
    </button>
  </li>`;
}

/** Everyone one can be, as buttons of one form. */
export function personChoices(people: Person[], returnTo: string, current?: Person): Markup {
  return html`<form method="post" action="/_host/identity" class="people">
    <input type="hidden" name="returnTo" value="${returnTo}" />
    <ul>
      ${people.map((person) => choice(person, person.login === current?.login))}
    </ul>
  </form>`;
}

/** Who one is, with everyone else behind it; works by keyboard and without script. */
export function identityPicker(
  people: Person[],
  current: Person,
  returnTo: string,
  texts: HostTexts
): Markup {
  return html`<details class="menu identity">
    <summary>
      <img
        alt=""
        width="28"
        height="28"
        src="/_layouts/15/userphoto.aspx?accountname=${encodeURIComponent(current.login)}"
      />
      <span class="who"
        ><span class="wide">${texts.youAre} </span><b>${current.title}</b
        ><span class="wide">${current.role ? ` (${current.role})` : ''}</span></span
      >
      <span class="change">${texts.changePerson}</span>
    </summary>
    <div class="sheet">${personChoices(people, returnTo, current)}</div>
  </details>`;
}
