import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';

/**
 * Makes PnPjs act as the person that the token names. It comes before PnPjs' own digest behaviour, which asks for no
 * digest when a request is already authorised.
 * @param token what follows `Authorization: Bearer `
 */
export function bearerIdentity(token: string): TimelinePipe {
  return (instance) => {
    (instance as Queryable).on.pre.prepend(async (url, init, result) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init, result];
    });
    return instance;
  };
}
