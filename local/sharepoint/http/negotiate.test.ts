import { negotiate } from './negotiate';

const V4 = { 'odata-version': '4.0' };

describe('negotiate', () => {
  test.each([
    ['application/json', {}, { level: 'minimal', version: 3 }],
    ['application/json;odata=nometadata', {}, { level: 'none', version: 3 }],
    ['application/json; OData=Verbose; charset=utf-8', {}, { level: 'verbose', version: 3 }],
    ['application/json;odata=minimalmetadata', {}, { level: 'minimal', version: 3 }],
    ['application/json;odata="fullmetadata"', {}, { level: 'full', version: 3 }],
    ['application/json, text/plain, */*', {}, { level: 'minimal', version: 3 }],
    ['text/html, application/json;odata=nometadata;q=0.9', {}, { level: 'none', version: 3 }],
    ['application/json', V4, { level: 'minimal', version: 4 }],
    ['application/json;odata.metadata=none', V4, { level: 'none', version: 4 }],
    ['application/json;odata.metadata=full', V4, { level: 'full', version: 4 }],
    // a part of SPHttpClientBatch
    ['application/json;odata.metadata=minimal', {}, { level: 'minimal', version: 4 }],
    ['application/json;odata=nometadata', { 'odata-version': '3.0' }, { level: 'none', version: 3 }],
    [undefined, {}, { level: 'minimal', version: 3, atom: true }],
    ['*/*', {}, { level: 'minimal', version: 3, atom: true }],
    ['application/atom+xml', {}, { level: 'minimal', version: 3, atom: true }]
  ])('%s %j', (accept, extra, format) => {
    expect(negotiate({ ...extra, accept })).toEqual(format);
  });

  test.each([
    ['application/json;odata=nometadata', V4],
    ['application/json;odata=verbose', V4],
    ['application/json;odata.metadata=most', V4],
    ['application/json;odata=all', {}],
    ['application/json;odata=nometadata;odata.metadata=none', {}],
    ['image/png', {}]
  ])('%s %j is not acceptable', (accept, extra) => {
    expect(() => negotiate({ ...extra, accept })).toThrow(expect.objectContaining({ status: 406 }));
  });
});
