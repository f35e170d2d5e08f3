import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { toOutletIndex } from '../../src/corpus/outlets.ts';
import { findCorpus, readArticle, readArticles } from '../../src/corpus/read-corpus.ts';
import { makeFolder, type TemporaryFolder } from './temporary-folder.ts';

const index = toOutletIndex([]);
let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function readAll(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: readonly string[] = [''],
) {
  folder = await makeFolder(files);
  const top = folder.path;
  const found = await findCorpus(inputs.map((input) => path.join(top, input)));
  const read = await Promise.all(found.files.map((file) => readArticle(file, index, 1000)));
  const short = (text: string) =>
    text.replaceAll(path.relative(process.cwd(), top), '').replaceAll(top, '').replace(/^\//, '');
  return {
    documents: read.flatMap((one) => ('document' in one ? [one.document] : [])),
    problems: [...found.problems, ...read.flatMap((one) => ('problem' in one ? [one.problem] : []))].map(
      (problem) => `${short(problem.path)}: ${problem.message}`,
    ),
  };
}

const manifest = (...documents: object[]) => JSON.stringify({ documents });

describe('files', () => {
  test('a folder means its .txt files, in order of their paths, hidden ones aside', async () => {
    const { documents, problems } = await readAll({
      'b.txt': 'b',
      'a.txt': 'a',
      'sub/c.TXT': 'c',
      'notes.md': 'no',
      '.hidden.txt': 'no',
      '.git/d.txt': 'no',
    });
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    expect(problems).toEqual([]);
  });

  test('globs, files of any name, and each file once', async () => {
    const files = { 'a.txt': 'a', 'sub/b.txt': 'b', 'c.md': 'c', 'odd[1].txt': 'odd' };
    const { documents } = await readAll(files, ['**/b*', 'c.md', 'odd[1].txt', 'sub', 'sub/b.txt']);
    expect(documents.map(({ id }) => id)).toEqual(['b', 'c', 'odd[1]']);
  });

  test('what cannot be read is named and the rest goes on', async () => {
    const { documents, problems } = await readAll(
      {
        'a.txt': 'a',
        'binary.txt': new Uint8Array([0, 1, 2]),
        'long.txt': 'x'.repeat(1001),
        'empty/x.md': '',
      },
      ['', 'nowhere', 'empty', '*.nothing'],
    );
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([
      'nowhere: does not exist',
      'empty: holds no .txt files',
      '*.nothing: matches no file',
      'binary.txt: is binary',
      'long.txt: is longer than 1000 bytes (see --max-bytes)',
    ]);
  });

  test('links that lead nowhere or in a circle', async () => {
    folder = await makeFolder({ 'a.txt': 'a' });
    await symlink('nowhere', path.join(folder.path, 'gone.txt'));
    await symlink('loop.txt', path.join(folder.path, 'loop.txt'));
    await symlink('.', path.join(folder.path, 'self'));
    await symlink('a.txt', path.join(folder.path, 'link.txt'));
    const found = await findCorpus([folder.path]);
    expect(found.files.map(({ id }) => id)).toEqual(['a', 'link']);
    expect(found.problems.map(({ message }) => message).sort()).toEqual([
      'does not exist',
      'is a link that leads back to itself',
    ]);
  });
});

describe('manifest', () => {
  test('tells outlet, date, title and address', async () => {
    const entry = {
      file: 'sub/a.txt',
      outlet: 'Valley Echo',
      published: '2026-03~',
      title: 'T',
      url: 'https://x.example',
    };
    const { documents, problems } = await readAll({
      'sub/a.txt': 'a',
      'manifest.json': `\ufeff${manifest(entry)}`,
    });
    expect(documents[0]).toMatchObject({
      outlet: { id: 'valley-echo', name: 'Valley Echo', basis: 'manifest' },
      published: { edtf: '2026-03~', basis: 'manifest' },
      title: 'T',
      url: 'https://x.example',
    });
    expect(problems).toEqual([]);
  });

  test('beside a file that is named itself; the nearer one counts', async () => {
    const files = {
      'manifest.json': manifest({ file: 'sub/a.txt', outlet: 'Far' }),
      'sub/manifest.json': manifest({ file: 'a.txt', outlet: 'Near' }, { file: 'not-asked-for.txt' }),
      'sub/a.txt': 'a',
    };
    const one = await readAll(files, ['sub/a.txt']);
    expect(one.documents[0]?.outlet?.name).toBe('Near');
    expect(one.problems).toEqual([]);
    await folder?.remove();
    expect((await readAll(files)).documents[0]?.outlet?.name).toBe('Near');
  });

  test.each([
    ['no JSON', '{', /^manifest\.json: is no JSON/],
    ['no list', '{"documents":{}}', /^manifest\.json: documents: should be a list$/],
    ['null', 'null', /^manifest\.json: documents: should be a list$/],
    [
      'a field of the wrong type',
      manifest({ file: 'a.txt' }, { file: 3 }),
      /^manifest\.json: documents\[1\]\.file: /,
    ],
    ['an entry that is none', manifest({ file: 'a.txt' }, [1]), /^manifest\.json: documents\[1\]/],
    [
      'a missing file',
      manifest({ file: 'b.txt' }),
      /^manifest\.json: documents\[0\]\.file: b\.txt does not exist$/,
    ],
    [
      'no date',
      manifest({ file: 'a.txt', published: 'soon' }),
      /documents\[0\]\.published: "soon" is no EDTF date/,
    ],
    [
      'no such day',
      manifest({ file: 'a.txt', published: '2026-02-30' }),
      /published: "2026-02-30" is no EDTF/,
    ],
    [
      'a way out',
      manifest({ file: '../a.txt' }),
      /documents\[0\]\.file: "\.\.\/a\.txt" leads out of the folder$/,
    ],
    ['another way out', manifest({ file: 'x\\..\\..\\a.txt' }), /leads out of the folder$/],
    ['an absolute path', manifest({ file: '/etc/passwd' }), /leads out of the folder$/],
    ['a drive', manifest({ file: 'C:\\a.txt' }), /leads out of the folder$/],
    [
      'a file twice',
      manifest({ file: 'a.txt' }, { file: 'a.txt' }),
      /documents\[1\]\.file: a\.txt is listed twice$/,
    ],
  ])('%s is reported and the rest is read', async (_, json, message) => {
    const { documents, problems } = await readAll({ 'a.txt': 'a', 'manifest.json': json });
    expect(documents.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('names of the prototype are nothing special', async () => {
    const json =
      '{"__proto__":{"x":1},"documents":[{"file":"a.txt","__proto__":{"outlet":"Evil"},"constructor":1}]}';
    const { documents, problems } = await readAll({ 'a.txt': 'a', 'manifest.json': json });
    expect(documents[0]?.outlet).toBeNull();
    expect(problems).toEqual([]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('standard input', () => {
  async function readText(text: string, size = 7, maxBytes = 1000) {
    const bytes = Buffer.from(text, 'utf8');
    const chunks = (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })();
    const read: unknown[] = [];
    for await (const one of readArticles(chunks, index, maxBytes))
      read.push(
        'document' in one
          ? [one.document.id, one.document.text, one.document.outlet?.name ?? null]
          : one.problem.message,
      );
    return read;
  }

  test.each([
    ['plain text', '“é”\r\nb\n', [['stdin', '“é”\r\nb\n', null]]],
    ['nothing', '', [['stdin', '', null]]],
    ['text in braces', '{ "quotes": no JSON }\nb', [['stdin', '{ "quotes": no JSON }\nb', null]]],
    [
      'a document a line',
      '\n{"id":"a","text":"é\\nb","outlet":"Echo"}\r\n{"text":"c"}\n\n{"id":"d","text":"","published":"2026"}',
      [
        ['a', 'é\nb', 'Echo'],
        ['stdin-3', 'c', null],
        ['d', '', null],
      ],
    ],
    [
      'wrong lines are named, the rest is read',
      '{"text":"a"}\n{"text":1}\nx\n{"text":"b","published":"soon"}\n{"text":"c"}',
      [
        ['stdin-1', 'a', null],
        expect.stringMatching(/^line 2: text: /),
        expect.stringMatching(/^line 3: is no JSON/),
        expect.stringMatching(/^line 4: published: "soon" is no EDTF date/),
        ['stdin-5', 'c', null],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 7, 10000]) expect(await readText(text, size)).toEqual(expected);
  });

  test('lone surrogates become U+FFFD', async () => {
    expect(await readText('{"id":"a","text":"x\\ud800y"}')).toEqual([['a', 'x\ufffdy', null]]);
  });

  test('what is too long is refused', async () => {
    expect(await readText('x'.repeat(300), 7, 100)).toEqual([
      'line 1 is longer than 100 bytes (see --max-bytes)',
    ]);
    expect(await readText('abc\n'.repeat(100), 7, 100)).toEqual([
      'is longer than 100 bytes (see --max-bytes)',
    ]);
    expect(await readText(`{"text":"a"}\n{"text":"${'x'.repeat(300)}"}\n{"text":"b"}`, 7, 100)).toEqual([
      ['stdin-1', 'a', null],
      'line 2 is longer than 100 bytes (see --max-bytes)',
      ['stdin-3', 'b', null],
    ]);
  });
});
