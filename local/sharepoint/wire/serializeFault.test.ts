import { recorded } from './recorded.testdata';
import { serializeFault } from './serializeFault';
import { faults, SharePointFault } from './SharePointFault';

describe('faults', () => {
  const missing = faults.listNotFound('nonexisting', 'https://contoso.sharepoint.com/sites/prov-2');

  test('v3 as recorded, with and without metadata', () => {
    for (const level of ['none', 'minimal'] as const) {
      const answer = serializeFault(missing, { level, version: 3 });
      expect(answer.status).toBe(404);
      expect(answer.body).toBe(recorded.listMissing);
    }
  });

  test('verbose keeps the message object, v4 has plain text', () => {
    const verbose = JSON.parse(
      String(serializeFault(missing, { level: 'verbose', version: 3 }).body)
    ) as unknown;
    expect(verbose).toEqual({
      error: { code: missing.code, message: { lang: 'en-US', value: missing.text } }
    });
    const v4 = JSON.parse(String(serializeFault(missing, { level: 'minimal', version: 4 }).body)) as unknown;
    expect(v4).toEqual({ error: { code: missing.code, message: missing.text } });
  });

  test('XML is escaped', () => {
    const fault = new SharePointFault(400, '-1, X', 'a < b & "c" > d');
    const answer = serializeFault(fault, { level: 'minimal', version: 3, atom: true });
    expect(answer.headers['Content-Type']).toBe('application/xml;charset=utf-8');
    expect(answer.body).toContain('<m:code>-1, X</m:code>');
    expect(answer.body).toContain('<m:message xml:lang="en-US">a &lt; b &amp; "c" &gt; d</m:message>');
  });

  test('a mismatching ETag is quoted with its quotes', () => {
    const fault = faults.etagMismatch('"8"', '"{guid},9"');
    expect(fault).toMatchObject({ status: 412 });
    expect(fault.text).toBe(
      `The request ETag value '"8"' does not match the object's ETag value '"{guid},9"'.`
    );
  });

  test('every code is "<number>, <type>" and every status an error', () => {
    const made = Object.values(faults).map((make) =>
      (make as (...args: unknown[]) => SharePointFault)('a', 'b')
    );
    for (const fault of made) {
      expect(fault.code).toMatch(/^-\d+, [A-Za-z.]+$/);
      expect(fault.status).toBeGreaterThanOrEqual(400);
      expect(fault.message).toBe(fault.text);
    }
  });
});
