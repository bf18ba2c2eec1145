import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, SPFI, spfi } from '@pnp/sp';
import type { TimelinePipe } from '@pnp/core';
import '@pnp/sp/webs';
import { FormDigest, KnownDigest } from './FormDigest';

/** A digest that the page already carries; good only for requests to the page's own web. */
export interface PageDigest extends KnownDigest {
  readonly webUrl: string;
}

/**
 * PnPjs bound to one site, which usually is not the page's (design section 4).
 *
 * Nothing is retried here but a refused digest: PnPjs' own retry repeats writes too after a 503 or 504, when it is not
 * known whether the first one arrived. Our commands find out what is already done and are repeated as a whole.
 * @param extra further behaviours, such as the identity of a script that runs outside a browser
 */
export function createSp(siteUrl: string, pageDigest?: PageDigest, ...extra: TimelinePipe[]): SPFI {
  const sameWeb = pageDigest?.webUrl.toLowerCase() === siteUrl.toLowerCase();
  const digest = new FormDigest(siteUrl, sameWeb ? pageDigest : undefined);
  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), digest.behaviour, DefaultParse(), ...extra);
}
