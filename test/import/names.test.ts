import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAddress } from '../../src/import/address.ts';
import { toFileStem } from '../../src/import/file-name.ts';
import { toPublishedDay } from '../../src/import/published-day.ts';
import { withoutParts } from '../../src/import/saved-pages.ts';

const article = {
  id: null,
  text: 'a\n',
  title: 'Talks go on: “yes”, he says',
  outlet: 'Harbour Post',
  published: '2026-03-02',
  url: null,
  language: null,
};

describe('file names', () => {
  test.each([
    ['what is known', {}, '2026-03-02_harbour-post_talks-go-on-yes-he-says'],
    ['approximate days', { published: '2026-03-02~' }, '2026-03-02_harbour-post_talks-go-on-yes-he-says'],
    ['periods', { published: '2026-03/2026-04' }, '2026-032026-04_harbour-post_talks-go-on-yes-he-says'],
    ['no day', { published: null }, 'harbour-post_talks-go-on-yes-he-says'],
    [
      'the address',
      { title: null, outlet: null, url: 'https://a.example/b/the-talks.html' },
      '2026-03-02_talks',
    ],
    ['nothing', { title: null, outlet: null, published: null }, 'article'],
    ['other letters', { title: 'مذاکرات ادامه دارد', outlet: null, published: null }, 'مذاکرات-ادامه-دارد'],
    ['an id', { id: 'wire-0042.v2' }, 'wire-0042.v2'],
    ['an id that leads away', { id: '../../etc/passwd' }, 'etc-passwd'],
    ['an id with a drive', { id: 'C:\\x' }, 'C-x'],
    ['an id that is a device', { id: 'NUL' }, 'article-NUL'],
    ['an id of marks', { id: '...' }, '2026-03-02_harbour-post_talks-go-on-yes-he-says'],
    [
      'long titles, cut between words',
      { outlet: null, published: null, title: 'word '.repeat(50) },
      'word-word-word-word-word-word-word-word-word-word-word-word',
    ],
  ])('%s', (_, parts, stem) => {
    expect(toFileStem({ ...article, ...parts })).toBe(stem);
  });

  test('are names and nothing else', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(null));
    fc.assert(
      fc.property(text, text, text, text, (id, title, outlet, published) => {
        const stem = toFileStem({ ...article, id, title, outlet, published });
        expect(stem).toMatch(/^[\p{L}\p{N}\p{M}_-][\p{L}\p{N}\p{M}._-]*$/u);
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(190);
      }),
    );
  });
});

test.each([
  ['2026-03-02T23:30:00+03:30', '2026-03-02'],
  ['2026-03-02 10:00:00', '2026-03-02'],
  ['20260302T100000Z', '2026-03-02'],
  ['2026/03/02', '2026-03-02'],
  ['2026-03', '2026-03'],
  ['March 2, 2026 10:32 AM', '2026-03-02'],
  ['Mon, 02 Mar 2026 10:00:00 GMT', '2026-03-02'],
  ['13/03/2026', '2026-03-13'],
  ['03/04/2026', null],
  ['2026-02-31', null],
  ['1772445600', null],
  ['1404-12-11', null],
  ['', null],
  ['2026-03-02'.padEnd(200, ' x'), null],
  [null, null],
])('published: %s is %s', (text, day) => {
  expect(toPublishedDay(text)).toBe(day);
});

test.each([
  ['https://A.example/b?utm_source=x&q=1#c', 'https://a.example/b?q=1'],
  ['https://user:secret@a.example/', 'https://a.example/'],
  ['//a.example/b', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['http://localhost/', null],
  ['http://[', null],
  [`https://a.example/${'b'.repeat(3000)}`, null],
])('address: %.60s is %s', (text, address) => {
  expect(toAddress(text)).toBe(address);
});

test('parts of saved pages are no pages', () => {
  const paths = ['a/Talks.html', 'a/Talks_files/ad.html', 'a/Other_files/x.html', 'a/Talks_files/b/ad.html'];
  const kept = withoutParts(paths.map((path) => ({ path }))).map(({ path }) => path);
  expect(kept).toEqual(['a/Talks.html', 'a/Other_files/x.html']);
});
