import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { PARAGRAPHS, toAnswer, toLinkedData, toPacked, toPage, toWarcRecord } from '../import/samples.ts';
import { json, run } from './run.ts';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function make(files: Readonly<Record<string, string | Uint8Array>>) {
  folder = await makeFolder(files);
  const { path: home } = folder;
  const run_ = (args: readonly string[], stdin?: string | Uint8Array) =>
    run(args, { cwd: home, ...(stdin === undefined ? {} : { stdin }) });
  const readText = (name: string) => readFile(path.join(home, name), 'utf8');
  const list = async (name: string) => (await readdir(path.join(home, name))).sort();
  return { home, run: run_, readText, list };
}

const page = toPage({
  head: `<link rel="canonical" href="https://telanganatoday.com/talks">${toLinkedData({ '@type': 'NewsArticle', datePublished: '2026-03-02', publisher: { name: 'TT' } })}`,
});
const NAME = '2026-03-02_telangana-today_talks-in-the-harbour-go-on.txt';
const ENTRY = {
  file: NAME,
  outlet: 'Telangana Today',
  published: '2026-03-02',
  url: 'https://telanganatoday.com/talks',
  title: 'Talks in the harbour go on',
  language: 'en',
};

test('a page becomes an article that quotes reads at once', async () => {
  const { home, run, readText, list } = await make({ 'talks.html': page });
  expect(await run(['import', 'talks.html', '--output', 'new/articles'])).toEqual({
    code: 0,
    stdout: `${NAME}\n`,
    stderr: 'iran-corpus: 1 article written to new/articles.\n',
  });
  expect(await list('new/articles')).toEqual([NAME, 'manifest.json']);
  expect(JSON.parse(await readText('new/articles/manifest.json'))).toEqual({ documents: [ENTRY] });
  const quotes = await json<Record<string, unknown>[]>(
    ['quotes', 'new/articles', '--type', 'direct', '--json'],
    {
      cwd: home,
    },
  );
  expect(quotes).toMatchObject([
    {
      outlet: 'Telangana Today',
      published: '2026-03-02',
      content: { text: '“We will not leave the table,”' },
    },
  ]);
});

test('again: nothing is doubled, nothing is written', async () => {
  const { run, readText, list } = await make({ 'talks.html': page });
  await run(['import', 'talks.html', '--output', 'articles']);
  const manifest = await readText('articles/manifest.json');
  expect(await run(['import', 'talks.html', '--output', 'articles'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'iran-corpus: 0 articles written to articles, 1 already there.\n',
  });
  expect(await readText('articles/manifest.json')).toBe(manifest);
  expect(await list('articles')).toEqual([NAME, 'manifest.json']);
});

test('what is in the folder stays, and its manifest grows', async () => {
  const before = { note: 'mine', documents: [{ file: 'old.txt', outlet: 'Old', mark: 1 }, 7] };
  const { run, readText, list } = await make({
    'talks.html': page,
    'articles/old.txt': 'Old.\n',
    [`articles/${NAME}`]: 'Something else.\n',
    'articles/manifest.json': JSON.stringify(before),
  });
  const { stdout, code } = await run(['import', 'talks.html', '--output', 'articles', '--json', '--quiet']);
  const entry = { ...ENTRY, file: NAME.replace('.txt', '-2.txt') };
  expect([code, JSON.parse(stdout)]).toEqual([0, [entry]]);
  expect(JSON.parse(await readText('articles/manifest.json'))).toEqual({
    ...before,
    documents: [...before.documents, entry],
  });
  expect(await readText(`articles/${NAME}`)).toBe('Something else.\n');
  expect(await list('articles')).toEqual([entry.file, NAME, 'manifest.json', 'old.txt']);
});

test('a text that an ended run left without an entry gets it', async () => {
  const { run, home, readText, list } = await make({ 'talks.html': page });
  await run(['import', 'talks.html', '--output', 'articles']);
  await writeFile(path.join(home, 'articles/manifest.json'), '{"documents":[]}');
  expect((await run(['import', 'talks.html', '--output', 'articles'])).stdout).toBe(`${NAME}\n`);
  expect(JSON.parse(await readText('articles/manifest.json'))).toEqual({ documents: [ENTRY] });
  expect(await list('articles')).toEqual([NAME, 'manifest.json']);
});

test('a folder of pages, a packed archive and standard input', async () => {
  const archived = toWarcRecord({
    target: 'https://aa.com.tr/x',
    block: toAnswer(toPage({ heading: '<h1>Archived talks go on</h1>' })),
  });
  const { run } = await make({
    'pages/b/talks.html': page,
    'pages/b/talks_files/ad.html': '<p>Buy now.</p>',
    'pages/notes.txt': 'No page.',
    'crawl.warc.gz': toPacked([archived]),
  });
  const line = JSON.stringify({ id: 'wire-1', title: 'A wire story', text: PARAGRAPHS.join('\n') });
  const found = await run(['import', 'crawl.warc.gz', 'pages', '-', '--output', 'out'], gzipSync(line));
  expect(found).toEqual({
    code: 0,
    stdout: `anadolu-agency_archived-talks-go-on.txt\n${NAME}\nwire-1.txt\n`,
    stderr: 'iran-corpus: 3 articles written to out; not known: outlet in 1, published in 2.\n',
  });
});

test('bad inputs are named, and the rest goes on', async () => {
  const { run, list } = await make({
    'a.html': 'PK\u0003\u0004',
    'b.html': '<p>Not found.</p>',
    'talks.html': page,
    'folder/x.html': '',
  });
  const { code, stdout, stderr } = await run([
    'import',
    'a.html',
    'b.html',
    'nowhere.html',
    'talks.html',
    '--output',
    'out',
  ]);
  expect([code, stdout]).toEqual([3, `${NAME}\n`]);
  expect(stderr.split('\n')).toEqual([
    'iran-corpus: nowhere.html: does not exist',
    'iran-corpus: a.html: is no HTML page, no WARC file and no JSON',
    'iran-corpus: b.html: holds no article',
    'iran-corpus: 1 article written to out, 3 not read.',
    '',
  ]);
  expect(await list('out')).toEqual([NAME, 'manifest.json']);
});

test('nothing is written outside the folder, and names and messages are safe', async () => {
  const { run, list, readText, home } = await make({ 'secret.txt': 'Secret.\n' });
  await mkdir(path.join(home, 'out'));
  await symlink('../secret.txt', path.join(home, 'out/linked.txt'));
  const records = ['../secret', '/etc/passwd', 'linked', 'a\u001b[31m\u202e', '..'].map((id) => ({
    id,
    text: `Text of ${id}`,
    title: `\u001b[31m${id}`,
  }));
  const lines = [...records.map((record) => JSON.stringify(record)), '{"id": "\u001b[2J'].join('\n');
  const { stdout, stderr, code } = await run(['import', '-', '--output', 'out'], lines);
  expect(code).toBe(3);
  expect(stdout + stderr).not.toContain('\u001b');
  expect(await list('.')).toEqual(['out', 'secret.txt']);
  expect(await readText('secret.txt')).toBe('Secret.\n');
  expect(await list('out')).toEqual(
    [
      '31m.txt',
      'a-31m.txt',
      'etc-passwd.txt',
      'linked-2.txt',
      'linked.txt',
      'manifest.json',
      'secret.txt',
    ].sort(),
  );
  expect(await readText('out/manifest.json')).not.toContain('\u001b');
});

test.each([
  [['import', 'a.html'], /name a folder to write to, with --output FOLDER/, 2],
  [['import', '--output', 'out'], /name HTML pages, WARC files or JSON lines/, 2],
  [['import', 'a.html', '--output', 'a.html'], /a\.html: cannot be written \(EEXIST\)/, 3],
  [
    ['import', 'a.html', '--output', 'broken'],
    /broken\/manifest\.json: is no JSON .* nothing was written/,
    3,
  ],
  [['import', 'a.html', '--output', 'odd'], /odd\/manifest\.json: documents: should be a list/, 3],
])('%j', async (args, message, code) => {
  const { run, list } = await make({
    'a.html': page,
    'broken/manifest.json': '{',
    'odd/manifest.json': '[]',
  });
  const found = await run(args);
  expect(found.stderr).toMatch(message);
  expect([found.code, found.stdout]).toEqual([code, '']);
  expect(await list('broken')).toEqual(['manifest.json']);
  expect(await list('.')).toEqual(['a.html', 'broken', 'odd']);
});
