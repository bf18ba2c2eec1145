/**
 * Puts values into a text: `fillIn('Mottagen som {number}', { number })`. Texts are whole sentences, never built
 * from pieces, since word order differs between languages. Throws when the text names a value that is not given.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
    if (!(name in values)) throw new Error(`No value for {${name}} in "${text}"`);
    return String(values[name]);
  });
}
