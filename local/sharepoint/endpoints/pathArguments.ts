import type { PathSegment } from '../odata/path';
import { SharePointFault, faults } from '../wire/SharePointFault';

function find(segment: PathSegment, name: string, position: number): unknown {
  const named = segment.args?.find((arg) => arg.name?.toLowerCase() === name.toLowerCase());
  const arg = named ?? segment.args?.filter((candidate) => candidate.name === undefined)[position];
  if (!arg || arg.value.kind === 'null') return undefined;
  return arg.value.value;
}

/** A text argument, by name or position. Aliases may carry {"DecodedUrl": ".."}. @throws SharePointFault 400 when missing */
export function textArgument(segment: PathSegment, name: string, position = 0): string {
  const value = find(segment, name, position);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'DecodedUrl' in value) return String(value.DecodedUrl);
  throw missing(segment, name);
}

/** @throws SharePointFault 400 when missing or not a whole number */
export function numberArgument(segment: PathSegment, name: string, position = 0): number {
  const value = find(segment, name, position);
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw missing(segment, name);
  return number;
}

export function flagArgument(
  segment: PathSegment,
  name: string,
  position: number,
  fallback: boolean
): boolean {
  const value = find(segment, name, position);
  return typeof value === 'boolean' ? value : fallback;
}

export function hasArguments(segment: PathSegment): boolean {
  return (segment.args?.length ?? 0) > 0;
}

function missing(segment: PathSegment, name: string): Error {
  return faults.badQuery(`The parameter ${name} does not exist in method ${segment.name}.`);
}

/** @throws SharePointFault 400 when it is no GUID */
export function guidArgument(segment: PathSegment): string {
  const id = textArgument(segment, 'id').replace(/[{}]/g, '').toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    // .NET's own words for a text that is no GUID.
    throw new SharePointFault(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).'
    );
  }
  return id;
}
