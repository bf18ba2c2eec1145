/** A request address taken apart. */
export interface ApiAddress {
  /** '' for the root site, '/sites/kvalitet' */
  site: string;
  /** what follows /_api/, still encoded */
  path: string;
  /** without the question mark */
  query: string;
  /** path and query as sent */
  raw: string;
}

/**
 * Finds the site and the resource in an address; undefined when it is not an _api address.
 * @param url path with query, or a whole address as inside a batch
 * @param base site for addresses that begin at _api/, which some clients put into batches
 */
export function splitAddress(url: string, base = ''): ApiAddress | undefined {
  const raw = url.replace(/^https?:\/\/[^/]+/i, '');
  const mark = raw.indexOf('?');
  const whole = mark < 0 ? raw : raw.slice(0, mark);
  const query = mark < 0 ? '' : raw.slice(mark + 1);
  const relative = /^_api(?:\/|$)/i.test(whole);
  const match = /^(.*?)\/_api(?:\/(.*))?$/i.exec(relative ? `${base}/${whole}` : whole);
  if (!match) return undefined;
  const site = decodePath(match[1]).replace(/\/+$/, '');
  return { site: siteOf(site), path: match[2] ?? '', query, raw };
}

/** A page may be named before _api (/sites/a/SitePages/_api/..): the site is its first two steps. */
function siteOf(path: string): string {
  const managed = /^(\/(?:sites|teams)\/[^/]+)(?:\/.*)?$/i.exec(path);
  if (managed) return managed[1];
  return '';
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
