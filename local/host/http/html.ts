/** Text that is already safe to put into a page. */
export class Markup {
  public constructor(public readonly text: string) {}
  public toString(): string {
    return this.text;
  }
}

type Part = Markup | Markup[] | string | number | undefined | false;

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]);
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(String).join('');
  return part instanceof Markup ? part.text : escapeHtml(String(part));
}

/** A template in which everything put between `${}` is escaped unless it is itself markup. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, next, index) => text + render(parts[index - 1]) + next));
}

/** Data for a script of the page; `<` is escaped so that no value can end the element. */
export function jsonScript(id: string, data: unknown): Markup {
  const text = JSON.stringify(data).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/json" id="${escapeHtml(id)}">${text}</script>`);
}
