/**
 * How SharePoint makes a name that is safe in XML and URLs: every other character becomes _xhhhh_ (recorded: a space is
 * _x0020_, an underscore in an entity type name _x005f_).
 */
export function encodeName(text: string, keepUnderscore: boolean): string {
  let encoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    const plain = /[A-Za-z0-9]/.test(character) || (keepUnderscore && character === '_');
    encoded += plain ? character : `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  }
  return encoded;
}

/**
 * Internal names hold 32 characters when they are made from a display name (pnp/pnpcore and spmeta2 issue threads show cut
 * names such as `_x0417__x043d_..._x04`), cannot begin with a digit, and get a number when they are taken.
 */
export function internalNameFrom(displayName: string, taken: (name: string) => boolean): string {
  const encoded = encodeName(displayName, true).replace(
    /^\d/,
    (digit) => `_x${digit.charCodeAt(0).toString(16).padStart(4, '0')}_`
  );
  return firstFree(encoded.slice(0, 32), taken);
}

export function firstFree(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  for (let number = 0; ; number += 1) if (!taken(`${name}${number}`)) return `${name}${number}`;
}
