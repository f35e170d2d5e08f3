import { chmod, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { run } from './run.ts';

const ARTICLE = `Minister rules out new tax

The finance minister said on Monday that there would be no new tax. “We will not raise taxes,” Jane Doe told reporters.
`;

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function runIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  env = {},
) {
  folder = await makeFolder(files);
  return run(args, { cwd: folder.path, env });
}

const manifest = (...documents: object[]) => JSON.stringify({ documents });

describe('what cannot be read is named, the rest is printed, and the exit code is 3', () => {
  test.each([
    [
      'a missing corpus',
      { 'a.txt': ARTICLE },
      ['nowhere', 'a.txt'],
      /^iran-corpus: nowhere: does not exist\n$/,
    ],
    [
      'an empty folder',
      { 'a.txt': ARTICLE, 'empty/b.md': '' },
      ['empty', 'a.txt'],
      /^iran-corpus: empty: holds no \.txt files\n$/,
    ],
    [
      'a binary file',
      { 'a.txt': ARTICLE, 'b.txt': new Uint8Array([0, 1]) },
      ['.'],
      /^iran-corpus: b\.txt: is binary\n$/,
    ],
    [
      'a long file',
      { 'a.txt': ARTICLE, 'b.txt': 'x'.repeat(2000) },
      ['.', '--max-bytes', '1k'],
      /^iran-corpus: b\.txt: is longer than 1024 bytes/,
    ],
    [
      'a manifest that is no JSON',
      { 'a.txt': ARTICLE, 'manifest.json': '{' },
      ['.'],
      /^iran-corpus: manifest\.json: is no JSON \([^\n]*\)\n$/,
    ],
    [
      'a manifest naming a missing file',
      { 'a.txt': ARTICLE, 'manifest.json': manifest({ file: 'b.txt' }) },
      ['.'],
      /^iran-corpus: manifest\.json: documents\[0\]\.file: b\.txt does not exist\n$/,
    ],
    [
      'a manifest with a wrong field',
      { 'a.txt': ARTICLE, 'manifest.json': manifest({ file: 'a.txt', outlet: 7 }) },
      ['.'],
      /^iran-corpus: manifest\.json: documents\[0\]\.outlet: [^\n]+\n$/,
    ],
    [
      'a way out of the folder',
      { 'a.txt': ARTICLE, 'manifest.json': manifest({ file: '../../etc/passwd' }) },
      ['.'],
      /leads out of the folder\n$/,
    ],
    [
      'a name that steers the terminal',
      { 'a.txt': ARTICLE, 'b\u001b[31m.txt': new Uint8Array([0]) },
      ['.'],
      /^iran-corpus: b\ufffd\[31m\.txt: is binary\n$/,
    ],
  ])('%s', async (_, files, args, message) => {
    const { code, stdout, stderr } = await runIn(files, ['docs', '--json', ...args]);
    expect(stderr).toMatch(message);
    expect((JSON.parse(stdout) as { document: string }[]).map(({ document }) => document)).toEqual(['a']);
    expect(code).toBe(3);
  });

  test.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
    folder = await makeFolder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    await chmod(path.join(folder.path, 'b.txt'), 0);
    const { code, stderr } = await run(['docs', '.'], { cwd: folder.path });
    expect(stderr).toBe('iran-corpus: b.txt: cannot be read: permission denied\n');
    expect(code).toBe(3);
  });

  test('a link that leads nowhere', async () => {
    folder = await makeFolder({ 'a.txt': ARTICLE });
    await symlink('nowhere', path.join(folder.path, 'b.txt'));
    const { code, stderr } = await run(['docs', '.'], { cwd: folder.path });
    expect(stderr).toBe('iran-corpus: b.txt: does not exist\n');
    expect(code).toBe(3);
  });
});

describe('which corpus', () => {
  test('the articles shipped with the program where nothing is named', async () => {
    const { stdout, code } = await runIn({}, ['docs', '--json']);
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(code).toBe(0);
  });
  test('./seeds before those', async () => {
    const { stdout } = await runIn({ 'seeds/a.txt': ARTICLE }, ['docs', '--json', '--fields', 'document']);
    expect(JSON.parse(stdout)).toEqual([{ document: 'a' }]);
  });
  test('IRAN_CORPUS before ./seeds, --corpus before it', async () => {
    const files = { 'seeds/a.txt': ARTICLE, 'b/b.txt': ARTICLE, 'c/c.txt': ARTICLE };
    const { stdout } = await runIn(files, ['docs', '--format', 'ndjson', '--fields', 'document'], {
      IRAN_CORPUS: 'b',
    });
    expect(stdout).toBe('{"document":"b"}\n');
    const named = await run(['docs', '--format', 'ndjson', '--fields', 'document', '-c', 'c', 'seeds'], {
      cwd: folder?.path ?? '',
      env: { IRAN_CORPUS: 'b' },
    });
    expect(named.stdout).toBe('{"document":"c"}\n{"document":"a"}\n');
  });
  test('standard input, as text and as a document a line', async () => {
    const text = await run(['annotate', '-'], { stdin: ARTICLE });
    expect(JSON.parse(text.stdout)).toMatchObject({
      id: 'stdin',
      path: '-',
      title: 'Minister rules out new tax',
    });
    const lines = [{ id: 'x', text: ARTICLE, outlet: 'Valley Echo', published: '2026-03-02' }, { text: 'b' }];
    const many = await run(['annotate', '-'], {
      stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(
      many.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 'x', outlet: { id: 'valley-echo', basis: 'manifest' }, published: { edtf: '2026-03-02' } },
      { id: 'stdin-2', outlet: null, published: null },
    ]);
  });
});

test('an outlet or date that nobody tells is unknown, and null in JSON', async () => {
  const { stdout } = await runIn({ 'a.txt': ARTICLE }, ['quotes', 'a.txt']);
  expect(stdout).toMatch(/^unknown +unknown +Jane Doe +direct/m);
  const { stdout: json } = await run(['quotes', 'a.txt', '--json'], { cwd: folder?.path ?? '' });
  expect((JSON.parse(json) as object[])[0]).toMatchObject({ document: 'a', outlet: null, published: null });
});
