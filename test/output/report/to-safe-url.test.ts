import { expect, test } from 'vitest';
import { toSafeUrl } from '../../../src/output/report/to-safe-url.ts';

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['https://example.org/"onclick=x', 'https://example.org/%22onclick=x'],
])('%s may be followed', (url, href) => {
  expect(toSafeUrl(url)).toBe(href);
});

test.each([
  null,
  '',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  '//example.org',
  'example.org/a',
  'https://',
  `https://example.org/${'a'.repeat(2000)}`,
])('%s may not', (url) => {
  expect(toSafeUrl(url)).toBeNull();
});
