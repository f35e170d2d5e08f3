import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../corpus/temporary-folder.ts';
import { json, run } from './run.ts';

const parse = (markup: string) => parseHTML(markup).document;
const report = async (...args: readonly string[]) => {
  const { stdout, stderr, code } = await run(['report', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

let seeds = '';
beforeAll(async () => {
  seeds = await report('seeds');
}, 60_000);

/** Links that lead to nothing, and ids that stand twice. */
function findFaults(document: ReturnType<typeof parse>): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const known = new Set<string>();
  const twice = ids.filter((id) => known.size === known.add(id).size);
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
  return [...twice, ...links.filter((href) => !known.has(href.slice(1)))];
}

type Marked = NonNullable<ReturnType<ReturnType<typeof parse>['querySelector']>>;

interface Found {
  readonly id: string;
  readonly quotes: readonly { readonly content: { readonly spans: readonly { text: string }[] } }[];
  readonly stances: readonly { readonly evidence: { readonly spans: readonly { text: string }[] } }[];
}

test('every link leads to its words, and every quote and position is marked where it stands', async () => {
  const document = parse(seeds);
  expect(findFaults(document)).toEqual([]);
  const { stdout } = await run(['annotate', 'seeds']);
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Found);
  for (const { quotes, stances } of found) {
    const [first] = quotes;
    const section = [...document.querySelectorAll('#articles > article')].find(
      (one) =>
        one.querySelectorAll('.text .quote[id]').length === quotes.length &&
        one
          .querySelector(`#${one.id}-q1`)
          ?.textContent?.startsWith(first?.content.spans[0]?.text.slice(0, 20) ?? ''),
    );
    expect(section).toBeDefined();
    for (const [at, { content }] of quotes.entries())
      expect(content.spans[0]?.text).toContain(wordsOf(section?.querySelector(`#${section.id}-q${at + 1}`)));
    for (const [at, { evidence }] of stances.entries())
      expect(evidence.spans[0]?.text).toContain(wordsOf(section?.querySelector(`#${section.id}-s${at + 1}`)));
  }
});

/** The words of a mark, without the small links in it. */
function wordsOf(element: Marked | null | undefined): string {
  const copy = element?.cloneNode(true) as Marked | undefined;
  for (const link of copy?.querySelectorAll('.ref') ?? []) link.remove();
  const words = copy?.textContent ?? '';
  expect(words.length).toBeGreaterThan(0);
  return words;
}

test('it says what compare says', async () => {
  const document = parse(seeds);
  const { stances, reversals, claims } = await json<{
    readonly stances: readonly object[];
    readonly reversals: readonly { speaker: { name: string }; to: { evidence: string } }[];
    readonly claims: readonly { status: string }[];
  }>(['compare', 'seeds', '--json']);
  expect(document.querySelectorAll('.matrix tbody tr').length).toBe(stances.length);
  expect(document.querySelectorAll('#wordings .card').length).toBe(
    claims.filter(({ status }) => status !== 'single').length,
  );
  const changes = [...document.querySelectorAll('#changes .card')].map(({ textContent }) => textContent);
  expect(changes.length).toBe(reversals.length);
  for (const [at, { speaker, to }] of reversals.entries()) {
    expect(changes[at]).toContain(speaker.name);
    expect(changes[at]).toContain(to.evidence);
  }
});

test('nothing is loaded from elsewhere, and only its own script and style may run', async () => {
  const document = parse(seeds);
  expect(document.querySelectorAll('link, img, iframe, object, embed, [src], [style], base').length).toBe(0);
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  for (const [directive, tag] of [
    ['script', 'script'],
    ['style', 'style'],
  ] as const) {
    const [, text = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(seeds) ?? [];
    expect(text.length).toBeGreaterThan(1000);
    expect(seeds.split(`<${tag}`).length).toBe(2);
    const hash = createHash('sha256').update(text).digest('base64');
    expect(policy).toContain(`${directive}-src 'sha256-${hash}'`);
  }
});

test('the same bytes, whatever the zone, the locale and the number of threads', async () => {
  const usual = await report('fixtures/stories', '--jobs', '1', '--no-cache');
  const env = { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const other = await run(['report', 'fixtures/stories', '--jobs', '3', '--no-cache'], { env });
  expect(other.stdout).toBe(usual);
  expect(findFaults(parse(usual))).toEqual([]);
});

test('--speaker and --topic narrow it', async () => {
  const document = parse(await report('seeds', '--speaker', 'Khamenei', '--topic', 'us-talks'));
  const rows = [...document.querySelectorAll('.matrix tbody th')].map(({ textContent }) => textContent);
  expect(rows).toEqual(['Ali Khamenei Talks with the United States']);
  expect(document.querySelectorAll('#articles > article').length).toBe(1);
  expect(document.querySelectorAll('.timeline').length).toBe(1);
  expect(findFaults(document)).toEqual([]);
});

test('a file is written whole, or not at all; nothing to tell is told', async () => {
  const folder = await makeFolder({ 'a.txt': '“We will not talk,” Ali Larijani said.\n' });
  const file = path.join(folder.path, 'out.html');
  const written = await run(['report', folder.path, '--output', file]);
  expect([written.code, written.stdout, written.stderr]).toEqual([0, '', '']);
  expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>\n.*<\/html>\n$/s);
  const refused = await run(['report', folder.path, '--output', path.join(folder.path, 'no/out.html')]);
  expect([refused.code, refused.stdout]).toEqual([3, '']);
  expect((await readdir(folder.path)).sort()).toEqual(['a.txt', 'out.html']);
  const none = await run(['report', folder.path, '--speaker', 'Nobody', '--exit-status']);
  expect([none.code, none.stderr]).toEqual([
    1,
    'iran-corpus: No speaker is called Nobody. See iran-corpus speakers for those who are there.\n',
  ]);
  await folder.remove();
});

const NASTY = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)> \u202e &lt;b&gt; <!-- </style>`;

test('what articles and their manifest hold stays text', async () => {
  const text = (verb: string, count: number) =>
    `${NASTY} talks\n\n“We ${verb} negotiate with the United States,” Ali Larijani said. “${NASTY} it is over,” he added. Some ${count} people were killed in Tehran ${NASTY}.\n`;
  const folder = await makeFolder({
    'a"<i>.txt': text('will', 43),
    'b.txt': text('will not', 57),
    'manifest.json': JSON.stringify({
      documents: [
        {
          file: 'a"<i>.txt',
          outlet: NASTY,
          published: '2026-02-02',
          title: NASTY,
          url: 'javascript:alert(3)',
        },
        {
          file: 'b.txt',
          outlet: `B${NASTY}`,
          published: '2026-03-02',
          url: 'https://example.org/"onclick=x',
        },
      ],
    }),
  });
  const page = await report(folder.path);
  const document = parse(page);
  expect(document.querySelectorAll('script').length).toBe(1);
  expect(document.querySelectorAll('img, b b, i, style + style').length).toBe(0);
  expect(page).not.toContain('\u202e');
  const outside = [...document.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('#'));
  expect(outside).toEqual(['https://example.org/%22onclick=x']);
  const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map(({ name }) => name),
  );
  expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual(
    [],
  );
  expect(document.querySelectorAll('.matrix tbody tr').length).toBeGreaterThan(0);
  expect(findFaults(document)).toEqual([]);
  await folder.remove();
});

test('figures that differ lead to their sentences', async () => {
  const document = parse(await report('fixtures/stories'));
  const values = [...document.querySelectorAll('#figures td.value')];
  expect(values.length).toBeGreaterThan(1);
  for (const value of values) {
    const anchor = value.querySelector('a')?.getAttribute('href') ?? '';
    expect(anchor).toMatch(/^#a\d+-f\d+$/);
    expect(document.querySelector(anchor)?.textContent).toContain(value.textContent);
  }
});

test('of a very long article the beginning is shown, and the notes tell the rest', async () => {
  const sentence = '“We will not talk with the United States,” Ali Larijani said.\n';
  const folder = await makeFolder({ 'long.txt': sentence.repeat(1100) });
  const document = parse(await report(folder.path));
  expect(findFaults(document)).toEqual([]);
  expect(document.querySelector('.text')?.textContent?.length).toBeLessThan(80_000);
  const notes = [...document.querySelectorAll('.notes li[id*="-q"]')];
  expect(notes.length).toBe(1100);
  expect(notes.at(-1)?.textContent).toContain('“We will not talk with the United States,”');
  expect(document.querySelector('#articles > .rest')?.textContent).toBe(
    'One text is cut after 60000 characters.',
  );
  await folder.remove();
});
