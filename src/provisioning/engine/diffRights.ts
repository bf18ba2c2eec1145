import { Assignment } from './FoundSite';
import { NamedGrant } from './Step';

const keyOfGrant = (grant: NamedGrant): string => `${grant.group}\n${grant.level}`;

/** A person is never what we granted, whatever their name. */
const keyOfAssignment = (found: Assignment): string | undefined =>
  found.isGroup ? `${found.principal}\n${found.level}` : undefined;

/** What is missing, and what is there but not wanted. Both empty: exactly as wanted. */
export function diffRights(
  wanted: readonly NamedGrant[],
  found: readonly Assignment[]
): { missing: NamedGrant[]; extra: Assignment[] } {
  const there = new Set(found.map(keyOfAssignment));
  const right = new Set<string | undefined>(wanted.map(keyOfGrant));
  return {
    missing: wanted.filter((grant) => !there.has(keyOfGrant(grant))),
    extra: found.filter((assignment) => !right.has(keyOfAssignment(assignment)))
  };
}
