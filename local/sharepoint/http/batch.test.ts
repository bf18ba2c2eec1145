import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import fc from 'fast-check';
import { recorded } from '../wire/recorded.testdata';
import { serializeFault } from '../wire/serialize';
import type { WireAnswer } from '../wire/serialize';
import { faults } from '../wire/SharePointFault';
import { formatBatch, MAX_BATCH_BYTES, MAX_BATCH_OPERATIONS, parseBatch } from './batch';
import type { BatchOperation } from './batch';

const SITE = 'https://contoso.example/sites/a';
const JSON_TYPE = { 'Content-Type': 'application/json;odata=nometadata;streaming=true;charset=utf-8' };
const ok = (body: string): WireAnswer => ({ status: 200, headers: JSON_TYPE, body });

/** The real client library; only the network is replaced: by these two functions and nothing else. */
function client(answer: (operation: BatchOperation) => WireAnswer) {
  const received: BatchOperation[] = [];
  const sp = spfi(SITE).using(DefaultInit(), DefaultHeaders(), DefaultParse(), (instance) => {
    instance.on.send(async (_url: URL, init: RequestInit) => {
      const type = new Headers(init.headers).get('Content-Type') ?? '';
      const operations = parseBatch(type, String(init.body));
      received.push(...operations);
      const { contentType, body } = formatBatch(operations.map(answer));
      return new Response(body, { status: 200, headers: { 'Content-Type': contentType } });
    });
    // The pipeline wants absolute URLs before it sends.
    instance.on.pre(async (url: string, init: RequestInit, result: unknown) => [
      new URL(url, SITE).toString(),
      init,
      result
    ]);
    return instance;
  });
  return { sp, received };
}

describe('the batch client of PnPjs', () => {
  test('sends reads as parts and writes in changesets, and gets each answer back in order', async () => {
    const { sp, received } = client((operation) => {
      if (operation.method === 'GET') return ok('{"Title":"Läst, med\\nradbrytning"}');
      if (operation.method === 'POST')
        return { status: 201, headers: { ...JSON_TYPE, ETag: '"1"' }, body: '{"Id":7}' };
      return { status: 204, headers: { ...JSON_TYPE, ETag: '"2"' }, body: '' };
    });
    const [batched, execute] = sp.batched();
    // A batched instance may be called once, so every call starts from the web.
    const list = () => batched.web.lists.getByTitle('Å & B');
    const results = Promise.all([
      list().select('Title')<{ Title: string }>(),
      list().items.add({ Title: 'Ny' }),
      list().items.getById(3).update({ Title: 'Ändrad' }, '"1"'),
      list().items.getById(4).delete(),
      list().select('Title')<{ Title: string }>()
    ]);
    await execute();
    const [first, added, , , last] = await results;
    expect(first.Title).toBe('Läst, med\nradbrytning');
    expect(added).toMatchObject({ Id: 7 });
    expect(last).toEqual(first);
    expect(received.map((operation) => operation.method)).toEqual(['GET', 'POST', 'MERGE', 'DELETE', 'GET']);
    expect(JSON.parse(received[1].body)).toEqual({ Title: 'Ny' });
    expect(received[2]).toMatchObject({ headers: { 'if-match': '"1"' } });
    expect(received[0]).toMatchObject({ headers: { accept: 'application/json' }, body: '' });
    expect(new URL(received[0].url).pathname).toContain('/_api/web/lists/getByTitle');
  });

  test('a refusal reaches only the call it belongs to', async () => {
    const fault = serializeFault(faults.itemNotFound(), { level: 'none', version: 3 });
    const { sp } = client((operation) => (operation.url.includes('items(9)') ? fault : ok('{"Id":1}')));
    const [batched, execute] = sp.batched();
    const items = batched.web.lists.getByTitle('L').items;
    const results = Promise.allSettled([items.getById(1)<{ Id: number }>(), items.getById(9)()]);
    await execute();
    const [found, missing] = await results;
    expect(found).toMatchObject({ status: 'fulfilled', value: { Id: 1 } });
    expect(missing.status).toBe('rejected');
    expect(String((missing as PromiseRejectedResult).reason)).toContain('[404] Not Found');
  });

  test('a body of several lines stays whole', async () => {
    const { sp } = client(() => ok('{"Row":[\r\n{"ID":"1"},\r\n{"ID":"2"}\r\n]}'));
    const [batched, execute] = sp.batched();
    const result = batched.web.lists.getByTitle('L')<{ Row: { ID: string }[] }>();
    await execute();
    expect((await result).Row.map((row) => row.ID)).toEqual(['1', '2']);
  });
});

describe('the batch client of SharePoint Framework', () => {
  /** The framing SPHttpClientBatch writes: an empty line first, writes as parts of their own, X-HTTP-Method as a header. */
  const message = (newline: string): string =>
    [
      '',
      '--batch_1',
      'Content-type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `GET ${SITE}/_api/web HTTP/1.1`,
      'accept: application/json;odata.metadata=minimal',
      '',
      '',
      '',
      '--batch_1',
      'Content-type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${SITE}/_api/web/lists HTTP/1.1`,
      'content-type: application/json;charset=utf-8',
      'x-http-method: MERGE',
      '',
      '{"Title":"x"}',
      '',
      '--batch_1--',
      '',
      ''
    ].join(newline);

  test.each([
    ['\\n', '\n'],
    ['CRLF', '\r\n']
  ])('is read with %s', (_name, newline) => {
    const [read, write] = parseBatch('multipart/mixed; boundary=batch_1', message(newline));
    expect(read).toMatchObject({
      method: 'GET',
      url: `${SITE}/_api/web`,
      headers: { accept: 'application/json;odata.metadata=minimal' }
    });
    expect(write).toMatchObject({ method: 'POST', headers: { 'x-http-method': 'MERGE' } });
    expect(write.body).toBe(`{"Title":"x"}${newline}`);
  });
});

describe('framing of the answer', () => {
  test('as recorded, the boundary apart', () => {
    const { contentType, body } = formatBatch([
      ok('{"odata.null":true}'),
      { status: 204, headers: { ...JSON_TYPE, ETag: '"2"', DataServiceVersion: '3.0' }, body: '' }
    ]);
    const boundary =
      /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(contentType)?.[1] ?? 'none';
    expect(body.replaceAll(boundary, 'batchresponse_40fe04c7-15a4-4f4f-b138-005b50bd95f1')).toBe(
      recorded.batch
    );
  });

  test('headers are written in capitals and in order', () => {
    const headers = { Location: `${SITE}/_api/x`, ETag: '"1"', 'Content-Type': 'text/plain', 'X-Other': '1' };
    const { body } = formatBatch([{ status: 201, headers, body: 'x' }]);
    expect(body).toContain(
      `HTTP/1.1 201 Created\r\nCONTENT-TYPE: text/plain\r\nETAG: "1"\r\nLOCATION: ${SITE}/_api/x\r\n\r\nx\r\n--batchresponse_`
    );
  });
});

describe('limits and broken batches', () => {
  const part = (line: string, body = ''): string =>
    `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line}\nAccept: application/json\n\n${body}\n`;
  const batch = (...parts: string[]): string => `${parts.join('')}--b--\n`;
  const TYPE = 'multipart/mixed; boundary="b"';
  const GET = part(`GET ${SITE}/_api/web HTTP/1.1`);

  test('100 operations pass, 101 are refused', () => {
    expect(parseBatch(TYPE, batch(...Array<string>(MAX_BATCH_OPERATIONS).fill(GET)))).toHaveLength(100);
    expect(() => parseBatch(TYPE, batch(...Array<string>(101).fill(GET)))).toThrow(
      expect.objectContaining({ status: 400 })
    );
  });

  test('the limit counts what is inside changesets', () => {
    const inner = `--c\nContent-Type: application/http\n\nPOST ${SITE}/_api/x HTTP/1.1\n\n{}\n`.repeat(101);
    const changeset = `--b\nContent-Type: multipart/mixed; boundary=c\n\n${inner}--c--\n\n`;
    expect(() => parseBatch(TYPE, batch(changeset))).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('size is counted in bytes, with the text SharePoint answers', () => {
    const frame = Buffer.byteLength(batch(part('POST /_api/x HTTP/1.1')));
    const fitting = batch(part('POST /_api/x HTTP/1.1', 'x'.repeat(MAX_BATCH_BYTES - frame)));
    expect(parseBatch(TYPE, fitting)).toHaveLength(1);
    const wide = batch(part('POST /_api/x HTTP/1.1', `å${'x'.repeat(MAX_BATCH_BYTES - frame - 1)}`));
    expect(() => parseBatch(TYPE, wide)).toThrow(
      expect.objectContaining({
        status: 400,
        code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        text: expect.stringContaining('however a maximum of 2097152 bytes is allowed') as string
      })
    );
  });

  test.each([
    ['no boundary', 'multipart/mixed', batch(GET)],
    ['another type', 'application/json', '{}'],
    ['another boundary', 'multipart/mixed; boundary=z', batch(GET)],
    ['never closed', TYPE, GET],
    ['no request line', TYPE, batch(part('hello'))],
    ['a part that is no request', TYPE, '--b\nContent-Type: text/plain\n\nx\n--b--\n'],
    ['a header without a name', TYPE, '--b\nnonsense\n\nx\n--b--\n']
  ])('%s is refused', (_name, type, body) => {
    expect(() => parseBatch(type, body)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('any body comes out as it went in', () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('--b'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        (bodies, newline) => {
          const body = `${bodies
            .map((text) =>
              ['--b', 'Content-Type: application/http', '', 'POST /_api/x HTTP/1.1', '', text, ''].join(
                newline
              )
            )
            .join('')}--b--${newline}`;
          expect(parseBatch(TYPE, body).map((operation) => operation.body)).toEqual(bodies);
        }
      )
    );
  });
});
