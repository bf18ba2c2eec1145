import { QmsError } from '../../domain/shared/QmsError';
import { request, translateFailure } from './translateFailure';

/** As PnPjs throws it. */
function failure(status: number, body = '', headers: Record<string, string> = {}): Error {
  const response = { headers: { get: (name: string) => headers[name] ?? null } };
  return Object.assign(new Error(`[${status}] ::> ${body}`), { isHttpRequestError: true, status, response });
}

describe('translateFailure', () => {
  it.each([
    [400, 'invalid'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'conflict'],
    [429, 'throttled'],
    [500, 'unexpected'],
    [503, 'throttled'],
    [504, 'unexpected']
  ] as const)('takes %d as %s', (status, kind) => {
    expect(translateFailure(failure(status, 'The attempted operation is prohibited')).kind).toBe(kind);
  });

  it.each(['-2130575251', '-2130575252'])('tells a refused digest (%s) from a refused person', (code) => {
    const body = `{"odata.error":{"code":"${code}, Microsoft.SharePoint.SPException"}}`;
    expect(translateFailure(failure(403, body)).kind).toBe('expired');
    expect(translateFailure(failure(404, body)).kind).toBe('notFound');
  });

  it('says how long SharePoint wants us to wait, when it says so in seconds', () => {
    expect(translateFailure(failure(429, '', { 'Retry-After': '120' })).retryAfterSeconds).toBe(120);
    const date = { 'Retry-After': 'Mon, 23 Nov 2026 20:00:00 GMT' };
    expect(translateFailure(failure(503, '', date)).retryAfterSeconds).toBeUndefined();
    expect(translateFailure(failure(429)).retryAfterSeconds).toBeUndefined();
  });

  it('knows a missing answer from a fault of our own', () => {
    expect(translateFailure(new TypeError('Failed to fetch')).kind).toBe('offline');
    expect(translateFailure(new RangeError('too deep')).kind).toBe('unexpected');
    expect(translateFailure('nothing')).toMatchObject({ kind: 'unexpected', detail: 'nothing' });
  });

  it('lets what is already ours pass unchanged', async () => {
    const ours = new QmsError('unconfigured', 'no site');
    await expect(request(() => Promise.reject(ours))).rejects.toBe(ours);
  });
});
