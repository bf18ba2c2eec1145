import { faults } from '../wire/SharePointFault';
import type { Format } from '../wire/Format';

export type { Format } from '../wire/Format';

/** Header names in lower case, as Node and the batch parser give them. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

const V3_LEVELS: Record<string, Format['level'] | undefined> = {
  verbose: 'verbose',
  nometadata: 'none',
  minimalmetadata: 'minimal',
  fullmetadata: 'full'
};
const V4_LEVELS: Record<string, Format['level'] | undefined> = {
  none: 'none',
  minimal: 'minimal',
  full: 'full'
};
/** Microsoft's SPHttpClientBatch names its version by this parameter only: its parts have no OData-Version header. */
const V4_PARAMETER = /;\s*odata\.metadata\s*=/;
const XML = /^(?:application\/(?:atom\+xml|xml)|text\/xml|\*\/\*|text\/html|application\/\*)$/;

/**
 * The format of the answer. Without an Accept header, or with one that names no JSON, SharePoint writes Atom XML.
 * @throws SharePointFault 406 for odata=.. together with OData-Version 4.0 (sp-dev-docs#644), an unknown metadata level, or media
 * types that SharePoint does not write
 */
export function negotiate(headers: RequestHeaders): Format {
  const accept = single(headers.accept).toLowerCase();
  const version = /^\s*4\b/.test(single(headers['odata-version'])) || V4_PARAMETER.test(accept) ? 4 : 3;
  const ranges = accept.split(',').map((range) => range.trim().split(/\s*;\s*/));
  const json = ranges.find(([type]) => type === 'application/json');
  if (json) return { level: level(json.slice(1), version), version };
  if (accept === '' || ranges.some(([type]) => XML.test(type)))
    return { level: 'minimal', version, atom: true };
  throw notAcceptable();
}

function level(parameters: string[], version: 3 | 4): Format['level'] {
  const [name, levels] = version === 4 ? ['odata.metadata', V4_LEVELS] : ['odata', V3_LEVELS];
  let found: Format['level'] | undefined = 'minimal';
  for (const parameter of parameters) {
    const [key, value = ''] = parameter.split('=').map((part) => part.trim().replace(/^"|"$/g, ''));
    if (key === name) found = levels[value];
    else if (key === 'odata' || key === 'odata.metadata') found = undefined;
    if (found === undefined) throw notAcceptable();
  }
  return found;
}

function notAcceptable(): Error {
  return faults.notAcceptable('The HTTP header ACCEPT is missing or its value is invalid.');
}

function single(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
