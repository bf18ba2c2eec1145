import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';

/**
 * Makes PnPjs act as the person that the header names. It comes before PnPjs' own digest behaviour, which asks for no
 * digest when a request is already authorised.
 * @param authorization the whole header: `Bearer anna@pahittsby.example`
 */
export function bearerIdentity(authorization: string): TimelinePipe {
  return (instance) => {
    (instance as Queryable).on.pre.prepend(async (url, init, result) => {
      init.headers = { ...init.headers, Authorization: authorization };
      return [url, init, result];
    });
    return instance;
  };
}
