import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedArticle } from '../../../src/import/article.ts';
import { readPage } from '../../../src/import/html/read-page.ts';
import { findZones } from '../../../src/text/zones.ts';
import { outlets, PARAGRAPHS, toLinkedData, toPage } from '../samples.ts';

function read(html: string, at: string | null = null): ImportedArticle {
  const found = readPage(html, at, outlets);
  if ('problem' in found) throw new Error(found.problem);
  return found.article;
}

const linesOf = (html: string) =>
  read(html)
    .text.split('\n')
    .filter((line) => line !== '');

test('headline and paragraphs, each a block, and nothing of the page around them', () => {
  expect(read(toPage()).text).toBe(`Talks in the harbour go on\n\n${PARAGRAPHS.join('\n\n')}\n`);
});

test('the zones can be told again', () => {
  const { text, title } = read(
    toPage({
      head: '<meta name="author" content="Jane Doe"><meta name="description" content="Both sides call them useful, but differ over inspections.">',
      heading:
        '<header><h1>Talks in the harbour go on</h1><p class="standfirst">Both sides call them useful, but differ over inspections.</p></header>',
      body: `<figure><img src="a.jpg"><figcaption>The minister on the quay before the talks began there.</figcaption></figure>
<p>${PARAGRAPHS[0]}</p><h2>What comes next</h2><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`,
    }),
  );
  expect(findZones(text, { title }).map(({ zone, start, end }) => [zone, text.slice(start, end)])).toEqual([
    ['headline', 'Talks in the harbour go on'],
    ['deck', 'Both sides call them useful, but differ over inspections.'],
    ['byline', 'By Jane Doe'],
    ['caption', 'Caption: The minister on the quay before the talks began there.'],
    ['body', PARAGRAPHS[0]],
    ['subhead', 'What comes next'],
    ['body', PARAGRAPHS[1]],
    ['body', PARAGRAPHS[2]],
  ]);
});

describe('paragraphs', () => {
  test.each([
    [
      'line breaks',
      'One line of it.<br>Another&nbsp;one.<br><br>A third.',
      ['One line of it.', 'Another one.', 'A third.'],
    ],
    ['source lines are blanks', '<p>One\n   line\tof it</p>', ['One line of it']],
    ['set lines stay', '<pre>One line.\nAnother.</pre>', ['One line.', 'Another.']],
    ['boxes', '<div>One <b>line</b> <i>of</i> it.</div><div>Another.</div>', ['One line of it.', 'Another.']],
    ['lists', '<ul><li>One thing.</li><li>Another thing.</li></ul>', ['One thing.', 'Another thing.']],
    [
      'tables',
      '<table><tr><td>A, as it was</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
      ['A, as it was | B', 'C | D'],
    ],
    ['quotations', '<blockquote><p>One.</p><p>Two.</p></blockquote>', ['One.', 'Two.']],
    ['hidden', '<p style="display:none">Unseen words.</p><p hidden>More.</p>', []],
    ['soft hyphens and marks', '<p>The minis&shy;ter\u200b spoke\ufeff.</p>', ['The minister spoke.']],
    ['controls', '<p>a\u001b[31mred\u0007 bell</p>', ['a[31mred bell']],
    [
      'entities',
      '<p>&ldquo;Yes,&rdquo; he said &amp; left &#x2014; at once.</p>',
      ['“Yes,” he said & left — at once.'],
    ],
    ['code', '<script>document.write("evil")</script><style>p{}</style><p>Good.</p>', ['Good.']],
  ])('%s', (_, html, lines) => {
    const body = `<p>${PARAGRAPHS[0]}</p>${html}<p>${PARAGRAPHS[1]}</p>`;
    expect(linesOf(toPage({ body })).slice(1)).toEqual([PARAGRAPHS[0], ...lines, PARAGRAPHS[1]]);
  });
});

const article = (more: object) =>
  toLinkedData({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });

describe('published', () => {
  test.each([
    ['JSON-LD', { head: article({ datePublished: '2026-03-02T23:30:00+03:30' }) }, '2026-03-02'],
    [
      'JSON-LD in a graph',
      {
        head: toLinkedData({
          '@graph': [
            { '@type': 'WebPage' },
            { '@type': ['ReportageNewsArticle'], datePublished: '2026-03-02' },
          ],
        }),
      },
      '2026-03-02',
    ],
    [
      'JSON-LD with line feeds in its strings',
      {
        head: '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2026-03-02"}</script>',
      },
      '2026-03-02',
    ],
    [
      'Open Graph',
      { head: '<meta property="article:published_time" content="2026-03-02T10:00Z">' },
      '2026-03-02',
    ],
    ['Dublin Core', { head: '<meta name="DC.date.issued" content="2026-03">' }, '2026-03'],
    ['words', { head: '<meta name="pubdate" content="Mon, 02 Mar 2026 10:00:00 GMT">' }, '2026-03-02'],
    [
      'microdata',
      {
        heading:
          '<h1>Talks in the harbour go on</h1><span itemprop="datePublished" content="2026-03-02">now</span>',
      },
      '2026-03-02',
    ],
    [
      'a time by the headline',
      { heading: '<h1>Talks in the harbour go on</h1><time datetime="2026-03-02T10:00">2 March</time>' },
      '2026-03-02',
    ],
    [
      'JSON-LD before the rest',
      { head: `${article({ datePublished: '2026-03-02' })}<meta name="date" content="2026-03-09">` },
      '2026-03-02',
    ],
  ])('from %s', (_, parts, day) => {
    expect(read(toPage(parts)).published).toBe(day);
  });

  test.each([
    ['a change', { head: '<meta property="article:modified_time" content="2026-03-02">' }],
    ['day and month in doubt', { head: '<meta name="date" content="03/04/2026">' }],
    ['no such day', { head: '<meta name="date" content="2026-02-31">' }],
    [
      'times that differ',
      {
        heading:
          '<h1>Talks in the harbour go on</h1><time datetime="2026-03-02"></time><time datetime="2026-03-05"></time>',
      },
    ],
    [
      'broken JSON-LD',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02"</script>',
      },
    ],
    ['JSON-LD of no article', { head: toLinkedData({ '@type': 'WebSite', datePublished: '2026-03-02' }) }],
  ])('not from %s', (_, parts) => {
    expect(read(toPage(parts)).published).toBeNull();
  });
});

describe('address and outlet', () => {
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
  const site = '<meta property="og:site_name" content="Valley Echo | News you need">';
  test.each([
    [
      'the pack, by the address',
      canonical('https://www.harbourpost.example/a?utm_source=x&id=1#top'),
      null,
      'https://www.harbourpost.example/a?id=1',
      'Harbour Post',
    ],
    [
      'the pack, by another name',
      '<meta property="og:site_name" content="The Harbour Post">',
      null,
      null,
      'Harbour Post',
    ],
    ['the site’s own name', site, null, null, 'Valley Echo'],
    [
      'the publisher, by reference',
      toLinkedData({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
          { '@type': 'Organization', '@id': '#o', name: 'Valley Echo' },
        ],
      }),
      null,
      null,
      'Valley Echo',
    ],
    ['where it was fetched', '', 'https://coast.example/a', 'https://coast.example/a', 'Coast Daily'],
    [
      'relative to where it was fetched',
      canonical('/b'),
      'https://coast.example/a?x=1',
      'https://coast.example/b',
      'Coast Daily',
    ],
    [
      'a copy on another site',
      canonical('https://harbourpost.example/a'),
      'https://coast.example/a',
      'https://coast.example/a',
      'Coast Daily',
    ],
    [
      'the front page as its own',
      canonical('https://coast.example/'),
      'https://coast.example/a',
      'https://coast.example/a',
      'Coast Daily',
    ],
    [
      'a saved page',
      '<!-- saved from url=(0023)https://coast.example/a -->',
      null,
      'https://coast.example/a',
      'Coast Daily',
    ],
    ['nothing', '', null, null, null],
    [
      'a slogan',
      '<meta property="og:site_name" content="All the news that is fit for the two coasts">',
      null,
      null,
      null,
    ],
    ['no address of the web', canonical('javascript:alert(1)'), null, null, null],
    ['a file', canonical('file:///etc/passwd'), null, null, null],
  ])('%s', (_, head, at, url, outlet) => {
    expect(read(toPage({ head }), at)).toMatchObject({ url, outlet });
  });
});

describe('title', () => {
  const title = (text: string) => `<title>${text}</title>`;
  test.each([
    ['the heading', '', '<h1>Talks in the harbour go on</h1>', 'Talks in the harbour go on'],
    [
      'the heading that the page tells of',
      '<meta property="og:title" content="Talks go on, says minister">',
      '<h1>Harbour Post Online Edition</h1><h1>Talks go on, says minister</h1>',
      'Talks go on, says minister',
    ],
    [
      'as the heading spells it',
      title('Talks: “on”, he says - Harbour Post'),
      '<h1>Talks: ‘on’, he says</h1>',
      'Talks: ‘on’, he says',
    ],
    [
      'without the site',
      `${title('Talks in the harbour go on | Harbour Post')}<meta property="og:site_name" content="Harbour Post">`,
      '',
      'Talks in the harbour go on',
    ],
    [
      'dashes of its own',
      `${title('Talks – what now')}<meta property="og:site_name" content="Harbour Post">`,
      '',
      'Talks – what now',
    ],
    ['none', '', '', null],
  ])('%s', (_, head, heading, wanted) => {
    const found = read(toPage({ head, heading }));
    expect(found.title).toBe(wanted);
    if (wanted !== null) expect(found.text.split('\n')[0]).toBe(wanted);
  });
});

test('a page filled in by a script: what it tells machines', () => {
  const html = toPage({
    head: article({ headline: 'Talks go on', articleBody: PARAGRAPHS.join('\n\n') }),
    body: '<p>Loading…</p>',
    heading: '',
  });
  expect(linesOf(html)).toEqual(['Talks go on', ...PARAGRAPHS]);
});

test('what it tells machines, as a piece of HTML, and not one made to be slow', () => {
  const toHtml = (articleBody: string) =>
    toPage({ head: article({ headline: 'Talks go on', articleBody }), body: '<p>Loading…</p>', heading: '' });
  expect(linesOf(toHtml(`<p>${PARAGRAPHS.join('</p><p>')}</p>`))).toEqual(['Talks go on', ...PARAGRAPHS]);
  const slow = toHtml(`${'<div>'.repeat(100_000)}${PARAGRAPHS[0]}`);
  expect(readPage(slow, null, outlets)).toEqual({ problem: 'holds no article' });
});

test.each([
  ['a short notice', toPage({ body: '<p>Page not found.</p>' }), null, 'holds no article'],
  ['nothing', '', null, 'holds no article'],
  ['a front page', toPage(), 'https://coast.example/', 'is a front page, no article'],
  ['deep', '<div>'.repeat(1_000_000), null, 'is nested deeper than 256 elements'],
  ['endless', '<p>a'.repeat(1_000_000), null, 'holds too many elements for an article'],
])('no article: %s', (_, html, at, problem) => {
  expect(readPage(html, at, outlets)).toEqual({ problem });
});

test('scripts do not run, and nothing is fetched', () => {
  const before = Object.keys(globalThis).length;
  const evil =
    '<script>globalThis.evil = 1; fetch("https://x.example")</script><img src="https://x.example/a" onerror="globalThis.evil = 1"><iframe src="https://x.example"></iframe>';
  read(toPage({ head: evil, body: `${evil}<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>` }));
  expect('evil' in globalThis).toBe(false);
  expect(Object.keys(globalThis).length).toBe(before);
});

test('whatever comes, it is an article or a problem, and the same again', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="x">',
      '</div>',
      '<h1>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<table><tr><td>',
      '<svg>',
      '<a href="',
      '">',
      '&amp;',
      '&#0;',
      '&#xD800;',
      '<title>',
      '<meta name="date" content="',
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle","publisher":[[{}]]}',
      '<link rel=canonical href="http://[',
      PARAGRAPHS[0],
      '\ud800',
      '\u0000',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const found = readPage(html, null, outlets);
      if ('article' in found) {
        expect(found.article.text.replace(/\p{Surrogate}/gu, '')).toBe(found.article.text);
        for (const control of ['\u0000', '\u001b']) expect(found.article.text).not.toContain(control);
        expect(found.article.text.endsWith('\n')).toBe(true);
      }
      expect(readPage(html, null, outlets)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});
