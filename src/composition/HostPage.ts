import { PageDigest } from '../data/sharepoint/createSp';

/** The part of SPFx's context that we use; a literal will do in tests and scripts. */
export interface HostPage {
  readonly pageContext: {
    readonly web: { readonly absoluteUrl: string };
    readonly user: { readonly displayName: string; readonly loginName: string };
    readonly legacyPageContext: Readonly<Record<string, unknown>>;
  };
}

/**
 * What drafts are kept under on this device: Entra's object id, the same in every site. Where the page does not say
 * it, the login name, which is also the person's alone.
 */
export function objectIdOf({ pageContext }: HostPage): string {
  const { aadUserId } = pageContext.legacyPageContext;
  return typeof aadUserId === 'string' && aadUserId ? aadUserId : pageContext.user.loginName.toLowerCase();
}

/** The form digest that came with the page: `0x…,23 Nov 2026 20:44:00 -0000`, good for so many seconds. */
export function digestOf({ pageContext }: HostPage): PageDigest | undefined {
  const { formDigestValue, formDigestTimeoutSeconds } = pageContext.legacyPageContext;
  if (typeof formDigestValue !== 'string' || typeof formDigestTimeoutSeconds !== 'number') return undefined;
  const issued = Date.parse(formDigestValue.split(',')[1]);
  if (Number.isNaN(issued)) return undefined;
  // A little less than promised, for the time that a request takes.
  const expires = new Date(issued + (formDigestTimeoutSeconds - 15) * 1000);
  return { webUrl: pageContext.web.absoluteUrl, value: formDigestValue, expires };
}
