import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html, joinWith, toMarkup } from '../../../src/output/report/html.ts';
import { toSafeText } from '../../../src/output/sanitise.ts';

const parse = (markup: string) => parseHTML(`<html><body>${markup}</body></html>`).document.body;

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['</p>', '</script>', '<script>alert(1)</script>', '<!--', '-->', '"', "'", '`', '&lt;', '&amp;'],
        ...['&', '<', '>', 'onload=x', 'javascript:x', '\u202e', '\u2066', '\u0000', ' ', 'a', '😀'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test.each([
  ['markup', '<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
  ['quotes', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
  ['an entity', '&lt;', '&amp;lt;'],
  ['a right-to-left override', 'a\u202eb', 'a\ufffdb'],
  ['a line feed', 'a\nb', 'a b'],
])('escapes %s', (_, text, escaped) => {
  expect(toMarkup(html`<p>${text}</p>`)).toBe(`<p>${escaped}</p>`);
});

test('markup stays, lists are joined, nothing is nothing', () => {
  expect(toMarkup(html`${html`<b>${1}</b>`}${['<', null, false, ['&']]}`)).toBe('<b>1</b>&lt;&amp;');
  expect(toMarkup(joinWith(', ', ['a', html`<i>b</i>`]))).toBe('a, <i>b</i>');
});

test('no text becomes an element, or ends an attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const body = parse(toMarkup(html`<p title="${text}">${text}</p><hr>`));
      expect(body.querySelectorAll('*').length).toBe(2);
      const [paragraph] = body.querySelectorAll('p');
      expect(paragraph?.attributes.length).toBe(1);
      expect(paragraph?.textContent).toBe(toSafeText(text));
    }),
  );
});
