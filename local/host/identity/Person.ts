/** Someone in the tenant's directory as the identity picker shows them. */
export interface Person {
  login: string;
  title: string;
  email: string;
  /** What they do and where, in a few Swedish words: "medarbetare, Ekbacken". */
  role: string;
}

/** The first letters of the first and last name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => word[0].toUpperCase()).join('');
}

/** A calm color that stays the same for the same person; white text on it has a contrast above 4.5. */
export function personColor(login: string): string {
  let sum = 0;
  for (const sign of login) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 360;
  return `hsl(${sum} 45% 32%)`;
}

/** The picture of userphoto.aspx: initials on the person's color. */
export function personPicture(person: Pick<Person, 'login' | 'title'>): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="${personColor(person.login)}"/>` +
    `<text x="24" y="31" font-family="Segoe UI,sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initials(person.title)}</text></svg>`
  );
}
