import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearCache, measureCache, openCache, toKey } from '../../../src/cli/engine/cache.ts';
import { toCacheFolder } from '../../../src/cli/engine/cache-folder.ts';
import type { Document } from '../../../src/model/document.ts';
import { makeFolder, type TemporaryFolder } from '../../corpus/temporary-folder.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeFolder({});
});
afterEach(() => folder.remove());

const document: Document = {
  id: 'a',
  path: 'a.txt',
  text: 'x',
  outlet: null,
  published: null,
  title: null,
  url: null,
};

test('what was written is read again, by anybody', async () => {
  const key = toKey(document, 'p');
  await openCache(folder.path).write(key, '{"é":1}');
  expect(await openCache(folder.path).read(key)).toBe('{"é":1}');
  expect(await openCache(folder.path).read(toKey(document, 'q'))).toBeNull();
});

test('keys differ by everything an annotation depends on', () => {
  const others: Document[] = [
    { ...document, id: 'b' },
    { ...document, path: 'b.txt' },
    { ...document, text: 'y' },
    { ...document, title: 'x' },
    { ...document, url: 'x' },
    { ...document, outlet: { id: 'x', name: 'X', basis: 'text' } },
    { ...document, published: { edtf: '2026', basis: 'text' } },
  ];
  const keys = [toKey(document, 'p'), toKey(document, 'q'), ...others.map((other) => toKey(other, 'p'))];
  expect(new Set(keys.map(({ line }) => line)).size).toBe(keys.length);
  expect(new Set(keys.map(({ digest }) => digest)).size).toBe(keys.length);
  for (const { digest } of keys) expect(digest).toMatch(/^[0-9a-f]{16}$/);
});

test('digests of many similar articles differ', () => {
  const digests = Array.from({ length: 20_000 }, (_, count) => {
    const text = `${'word '.repeat(count % 7)}${count}`;
    return toKey({ ...document, text }, 'p').digest;
  });
  expect(new Set(digests).size).toBe(digests.length);
});

test('an entry of other content under the same digest is none', async () => {
  const cache = openCache(folder.path);
  const key = toKey(document, 'p');
  const other = { ...toKey({ ...document, text: 'y' }, 'p'), digest: key.digest };
  await cache.write(key, '{}');
  expect(await cache.read(other)).toBeNull();
  await cache.write(other, '{"other":1}');
  expect([await cache.read(other), await cache.read(key)]).toEqual(['{"other":1}', null]);
});

test('the first entries of a run stand as they are, the others compressed; both are read', async () => {
  const cache = openCache(folder.path);
  const text = 'one and the same '.repeat(100);
  const keys = Array.from({ length: 70 }, (_, index) => toKey({ ...document, text: text + index }, 'p'));
  for (const [index, key] of keys.entries()) await cache.write(key, `{"n":${index}}`);
  const contents = await Promise.all(
    keys.map(({ digest }) =>
      readFile(path.join(folder.path, 'annotations-3', digest.slice(0, 2), digest.slice(2))),
    ),
  );
  expect(contents.findIndex((bytes) => bytes.length < text.length)).toBe(64);
  expect(contents.filter((bytes) => bytes.length > 2 * text.length)).toHaveLength(64);
  const read = await Promise.all(keys.map((key) => openCache(folder.path).read(key)));
  expect(read).toEqual(keys.map((_, index) => `{"n":${index}}`));
});

test.each(['text', 'texts', 'text of several words', 'text ', 'tex', 'txet'])(
  '%s has a digest of its own',
  (text) => {
    expect(toKey({ ...document, text }, 'p').digest).toMatch(/^[0-9a-f]{16}$/);
    for (const other of ['test', 'textt', 'Text', 'tëxt', 'text\0', ''])
      expect(toKey({ ...document, text: other }, 'p').digest).not.toBe(
        toKey({ ...document, text }, 'p').digest,
      );
  },
);

test('the oldest give way where entries take too much room', async () => {
  const keys = Array.from({ length: 6 }, (_, index) => ({
    line: `${index}\n`,
    digest: `00${String(index).repeat(14)}`,
  }));
  const cache = openCache(folder.path, 256 * 150);
  for (const [index, key] of keys.entries()) {
    await cache.write(key, JSON.stringify({ index, text: String(Math.sqrt(index + 2)).repeat(1) }));
    const file = path.join(folder.path, 'annotations-3/00', key.digest.slice(2));
    await utimes(file, 1000 + index, 1000 + index);
  }
  await cache.close();
  const home = path.join(folder.path, 'annotations-3/00');
  const names = await readdir(home);
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(home, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toContain('5'.repeat(14));
  expect(names).not.toContain('0'.repeat(14));
});

test('clearing leaves nothing, and nothing is no error', async () => {
  await openCache(folder.path).write(toKey(document, 'p'), '{}');
  expect((await measureCache(folder.path)).entries).toBe(1);
  await clearCache(folder.path);
  expect(await measureCache(folder.path)).toEqual({ entries: 0, bytes: 0 });
  expect(await measureCache(path.join(folder.path, 'nowhere'))).toEqual({ entries: 0, bytes: 0 });
});

test.each([
  [{ IRAN_CORPUS_CACHE: '/c', XDG_CACHE_HOME: '/x', HOME: '/h' }, '/c'],
  [{ XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/iran-corpus'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/iran-corpus'],
  [{ HOME: '/h' }, '/h/.cache/iran-corpus'],
  [{ HOME: '' }, null],
  [{}, null],
])('%j: %s', (env, expected) => {
  expect(toCacheFolder(env)).toBe(expected);
});
