import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { PARAGRAPHS } from '../import/samples.ts';
import { json, run } from './run.ts';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

const BODY = PARAGRAPHS.join('\n');
const files = {
  'a.txt': `Talks in the harbour go on\nMarch 3, 2026\n${BODY}\n© 2026 Telangana Today. All rights reserved.\n`,
  'b/c.txt': `${BODY}\n`,
};
const TOLD = [
  {
    file: 'a.txt',
    outlet: 'Telangana Today',
    published: '2026-03-03',
    url: null,
    title: 'Talks in the harbour go on',
    language: null,
  },
  { file: 'b/c.txt', outlet: null, published: null, url: null, title: null, language: null },
];

async function make(more: Readonly<Record<string, string>> = {}) {
  folder = await makeFolder({ ...files, ...more });
  const { path: home } = folder;
  return {
    home,
    readManifest: async (name = 'manifest.json') =>
      JSON.parse(await readFile(path.join(home, name), 'utf8')) as unknown,
  };
}

test('what the texts tell, and null for the rest', async () => {
  const { home, readManifest } = await make();
  expect(await run(['init', home])).toEqual({
    code: 0,
    stdout: '',
    stderr: `iran-corpus: 2 articles listed in ${home}/manifest.json; not known: outlet in 1, published in 1, title in 1.\n`,
  });
  expect(await readManifest()).toEqual({ documents: TOLD });
  const docs = await json<Record<string, unknown>[]>(['docs', '--json', home]);
  expect(docs.map(({ outlet, outletBasis }) => [outlet, outletBasis])).toEqual([
    ['Telangana Today', 'manifest'],
    [null, null],
  ]);
});

test('this folder, where none is named', async () => {
  const { home, readManifest } = await make();
  expect((await run(['init', '--quiet'], { cwd: home })).stderr).toBe('');
  expect(await readManifest()).toEqual({ documents: TOLD });
});

test('a manifest that is there stays; --add lists what it does not', async () => {
  const before = { note: 'mine', documents: [{ file: 'b/c.txt', outlet: 'Mine', mark: 1 }] };
  const { home, readManifest } = await make({ 'manifest.json': JSON.stringify(before) });
  const { code, stderr } = await run(['init', '.'], { cwd: home });
  expect([code, stderr]).toEqual([
    2,
    'iran-corpus: init .: manifest.json is there already. With --add, files that it does not list are added; its entries stay as they are.\n',
  ]);
  expect(await readManifest()).toEqual(before);
  expect((await run(['init', '--add', '.'], { cwd: home })).code).toBe(0);
  expect(await readManifest()).toEqual({ note: 'mine', documents: [...before.documents, TOLD[0]] });
  expect(await run(['init', '--add', '.'], { cwd: home })).toEqual({
    code: 0,
    stdout: '',
    stderr: 'iran-corpus: Every text is listed already.\n',
  });
});

test('a nearer manifest keeps its texts', async () => {
  const { home, readManifest } = await make({ 'b/manifest.json': '{"documents":[{"file":"c.txt"}]}' });
  await run(['init', home]);
  expect(await readManifest()).toEqual({ documents: [TOLD[0]] });
  expect(await readManifest('b/manifest.json')).toEqual({ documents: [{ file: 'c.txt' }] });
});

test('bad texts are named; without any there is no manifest', async () => {
  const { home, readManifest } = await make({ 'd.txt': '\0\0' });
  const { code, stderr } = await run(['init'], { cwd: home });
  expect([code, stderr]).toEqual([
    3,
    'iran-corpus: d.txt: is binary\niran-corpus: 2 articles listed in manifest.json; not known: outlet in 1, published in 1, title in 1.\n',
  ]);
  expect(await readManifest()).toEqual({ documents: TOLD });
  expect(await run(['init', 'nowhere'], { cwd: home })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'iran-corpus: nowhere: does not exist\n',
  });
});
