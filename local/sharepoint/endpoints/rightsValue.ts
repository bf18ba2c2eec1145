import type { Rights } from '../access/types';
import type { ComplexValue } from '../wire/Result';

/** SP.BasePermissions: both halves are decimal texts (recorded). */
export function rightsValue(rights: Rights): ComplexValue {
  return {
    complex: 'SP.BasePermissions',
    properties: { High: String(rights.high), Low: String(rights.low) },
    edm: { High: 'Edm.Int64', Low: 'Edm.Int64' }
  };
}
