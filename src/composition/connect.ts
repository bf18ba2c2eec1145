import type { TimelinePipe } from '@pnp/core';
import { CurrentUser } from '../app/CurrentUser';
import { DraftStore } from '../app/DraftStore';
import { RememberedJson } from '../data/device/RememberedJson';
import { findSite } from '../data/repositories/findSite';
import { Me, OurSite } from '../data/repositories/OurSite';
import { createSp } from '../data/sharepoint/createSp';
import { Site } from '../data/sharepoint/listAt';
import { digestOf, HostPage, objectIdOf } from './HostPage';

/** Our site as seen from a page, and the person at the screen. */
export interface Connection {
  readonly ourSite: OurSite;
  /** The site of the page itself, which is ours only sometimes. */
  readonly pageSite: Site;
  /** Where our site was found before; forgotten when it is no longer there. */
  forgetSite(): void;
  /** What is known of the person so far: their rights in our site come with the first answer. */
  user(): CurrentUser;
}

/**
 * Connects to our site. Where it lies is remembered on the device, so that a second visit need not ask.
 * @param property the web part's own setting, which goes before everything
 * @param extra behaviours for a script that runs outside a browser
 */
export function connect(
  page: HostPage,
  property: string | undefined,
  drafts: DraftStore,
  extra: readonly TimelinePipe[]
): Connection {
  const digest = digestOf(page);
  const at = (url: string): Site => ({ url, sp: createSp(url, digest, ...extra) });
  const pageSite = at(page.pageContext.web.absoluteUrl);
  const siteUrl = new RememberedJson<string>(drafts, 'site', 1);
  const me = new RememberedJson<Me>(drafts, 'me', 1);
  const find = async (): Promise<Site> => {
    const url = (property ? undefined : siteUrl.read()) ?? (await findSite({ property, page: pageSite }));
    if (!property) siteUrl.write(url);
    return at(url);
  };
  const { displayName, loginName } = page.pageContext.user;
  const who = { name: displayName, login: loginName, objectId: objectIdOf(page) };
  return {
    ourSite: new OurSite(find, (learnt) => me.write(learnt)),
    pageSite,
    forgetSite: () => siteUrl.forget(),
    user: () => ({ ...who, ...(me.read() ?? { id: 0, isSiteAdmin: false }) })
  };
}
