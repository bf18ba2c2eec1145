import { isLocalHost, localPath } from './localOnly';
import { escapeHtml, html, jsonScript } from './html';

test.each([
  ['127.0.0.1:4320', true],
  ['localhost:4320', true],
  ['LOCALHOST', true],
  ['evil.example:4320', false],
  ['127.0.0.1.evil.example', false],
  ['127.0.0.1@evil.example', false],
  ['', false],
  [undefined, false]
])('a request to %s is for this machine: %s', (host, expected) => {
  expect(isLocalHost(host)).toBe(expected);
});

test.each([
  ['/sites/kvalitet?a=1', '/sites/kvalitet?a=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\r\nSet-Cookie: x', '/'],
  ['', '/'],
  [undefined, '/']
])('after %j one lands on %s', (wanted, expected) => {
  expect(localPath(wanted)).toBe(expected);
});

describe('html', () => {
  it('escapes what is put in, but not markup and lists of it', () => {
    // Another name, so that the formatter leaves the text as it is.
    const markup = html;
    const items = ['<b>', '"\''].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul title="${'"&'}">${items}${undefined}${false}${0}</ul>`.text).toBe(
      '<ul title="&quot;&amp;"><li>&lt;b&gt;</li><li>&quot;&#39;</li>0</ul>'
    );
    expect(escapeHtml('å')).toBe('å');
  });
  it('keeps data inside its script element', () => {
    const text = jsonScript('d', { a: '</script><script>alert(1)</script>' }).text;
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual({
      a: '</script><script>alert(1)</script>'
    });
  });
});
