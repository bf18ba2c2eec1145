/** The tenant of this server, as it stands in claims and page contexts. */
export const tenantId = '5f4b0f2e-6c1d-4e0e-9a57-3c2b1d0e9f8a';

/** Claims of the two directory groups that hold every user of the directory (this server knows no guests). */
export const everyoneClaims: Readonly<Record<string, string>> = {
  'c:0(.s|true': 'Everyone',
  [`c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`]: 'Everyone except external users'
};

/** The login name of a principal, or undefined when the text is not such a claim. Any tenant id is read as this tenant's. */
export function everyoneLogin(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (lower === 'c:0(.s|true') return 'c:0(.s|true';
  if (lower.startsWith('c:0-.f|rolemanager|spo-grid-all-users/')) {
    return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
  }
  return undefined;
}

/** i:0#.f|membership|anna@pahittsby.example */
export const userClaim = (login: string): string => `i:0#.f|membership|${login.toLowerCase()}`;

/** The directory login inside a claim, or the text itself. */
export const loginOf = (text: string): string => text.replace(/^i:0#\.f\|membership\|/i, '');
