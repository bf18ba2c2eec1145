/** The headers a batch made by batchOf needs. */
export const multipart = { 'Content-Type': 'multipart/mixed; boundary="batch_b"' };

/** A batch of one operation as PnPjs writes it. */
export function batchOf(method: string, url: string, body?: string): string {
  const request = [`${method} ${url} HTTP/1.1`, 'Accept: application/json', ''];
  if (method === 'GET') {
    return [
      '--batch_b',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      ...request,
      '--batch_b--',
      ''
    ].join('\n');
  }
  return [
    '--batch_b',
    'Content-Type: multipart/mixed; boundary="changeset_c"',
    '',
    '--changeset_c',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${method} ${url} HTTP/1.1`,
    'Accept: application/json',
    'Content-Type: application/json',
    '',
    body ?? '',
    '',
    '--changeset_c--',
    '',
    '--batch_b--',
    ''
  ].join('\n');
}
