import { BrowserFetch, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, SPFI, spfi } from '@pnp/sp';
import type { TimelinePipe } from '@pnp/core';
import '@pnp/sp/webs';

/** A digest that the page already carries; good only for requests to the page's own web. */
export interface PageDigest {
  readonly webUrl: string;
  readonly value: string;
  readonly expires: Date;
}

/**
 * PnPjs bound to one site, which usually is not the page's (design section 4).
 *
 * Nothing is retried here: PnPjs' own retry repeats writes too after a 503 or 504, when it is not known whether the
 * first one arrived. Our commands find out what is already done and are repeated as a whole.
 * @param extra further behaviours, such as the identity of a script that runs outside a browser
 */
export function createSp(siteUrl: string, pageDigest?: PageDigest, ...extra: TimelinePipe[]): SPFI {
  const sameWeb = pageDigest && pageDigest.webUrl.toLowerCase() === siteUrl.toLowerCase();
  const known = sameWeb ? { value: pageDigest.value, expiration: pageDigest.expires } : undefined;
  return spfi(siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    BrowserFetch(),
    DefaultParse(),
    RequestDigest(() => known as { value: string; expiration: Date }),
    ...extra
  );
}
