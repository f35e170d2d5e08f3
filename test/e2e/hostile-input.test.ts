import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { root, run } from './run.ts';

const ARTICLE =
  'Minister rules out new tax\n\n“We will not raise taxes,” Jane Doe told reporters on Monday.\n';

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

const env = { PATH: process.env.PATH };
const hasPipes = spawnSync('mkfifo', ['--version']).status === 0;

/** Makes a folder with a good article beside what is told; runs `docs` over it. */
async function docsOf(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) {
  folder ??= await makeFolder({ 'a.txt': ARTICLE, ...files });
  const { code, stdout, stderr } = await run(['docs', '--json', ...(args.length > 0 ? args : ['.'])], {
    cwd: folder.path,
  });
  return {
    code,
    stderr,
    documents: (JSON.parse(stdout) as { document: string }[]).map((one) => one.document),
  };
}

describe('what is in a folder beside articles does not stop the run', () => {
  test('a file of 200 MB is refused without being read', async () => {
    folder = await makeFolder({ 'a.txt': ARTICLE });
    const file = await open(path.join(folder.path, 'huge.txt'), 'w');
    await file.truncate(200 * 1024 ** 2);
    await file.close();
    expect(await docsOf({})).toEqual({
      code: 3,
      stderr: `iran-corpus: huge.txt: is longer than ${16 * 1024 ** 2} bytes (see --max-bytes)\n`,
      documents: ['a'],
    });
  });

  test.skipIf(!hasPipes)('pipes are passed over, in folders, by globs and as manifests', async () => {
    folder = await makeFolder({ 'a.txt': ARTICLE, 'sub/b.txt': ARTICLE });
    for (const name of ['pipe.txt', 'sub/manifest.json'])
      execFileSync('mkfifo', [path.join(folder.path, name)]);
    const stderr = [
      'iran-corpus: pipe.txt: is no regular file\n',
      'iran-corpus: sub/manifest.json: is no regular file\n',
    ].join('');
    expect(await docsOf({})).toEqual({ code: 3, stderr, documents: ['a', 'b'] });
    expect(await docsOf({}, '*.txt')).toMatchObject({
      code: 3,
      stderr: 'iran-corpus: pipe.txt: is no regular file\n',
      documents: ['a'],
    });
  });

  test('links in circles, to devices, and folders named as texts', async () => {
    folder = await makeFolder({ 'a.txt': ARTICLE });
    await symlink('/dev/zero', path.join(folder.path, 'device.txt'));
    await symlink('.', path.join(folder.path, 'circle'));
    await symlink('loop.txt', path.join(folder.path, 'loop.txt'));
    await mkdir(path.join(folder.path, 'folder.txt'));
    const { code, stderr, documents } = await docsOf({});
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'iran-corpus: device.txt: is no regular file',
      'iran-corpus: loop.txt: is a link that leads back to itself',
    ]);
    expect([code, documents]).toEqual([3, ['a']]);
  });

  test('folders as deep as the system allows', async () => {
    const deep = Array.from({ length: 300 }, (_, level) => `d${level}`).join('/');
    expect(await docsOf({ [`${deep}/b.txt`]: ARTICLE })).toEqual({
      code: 0,
      stderr: '',
      documents: ['a', 'b'],
    });
  });

  test('a device that never ends, named itself', async () => {
    expect(await docsOf({}, 'a.txt', '/dev/zero', '--max-bytes', '1M')).toEqual({
      code: 3,
      stderr: 'iran-corpus: /dev/zero: is longer than 1048576 bytes (see --max-bytes)\n',
      documents: ['a'],
    });
  });
});

describe.skipIf(!hasPipes)('what is named may be a pipe', () => {
  test('as `<(…)` makes it', async () => {
    folder = await makeFolder({ 'text.txt': ARTICLE });
    const command = `"${process.execPath}" "${path.join(root, 'bin/iran-corpus.js')}" docs --json <(cat text.txt)`;
    const { stdout, status } = spawnSync('bash', ['--norc', '-c', command], {
      cwd: folder.path,
      encoding: 'utf8',
      env,
    });
    expect([status, (JSON.parse(stdout) as object[]).length]).toEqual([0, 1]);
  });
});

describe('standard input', () => {
  test('without end and without a line end is refused', async () => {
    const child = spawn(process.execPath, ['bin/iran-corpus.js', 'annotate', '-', '--max-bytes', '1M'], {
      cwd: root,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdin.on('error', () => {});
    const chunk = Buffer.alloc(64 * 1024, 'a ');
    const pour = () => {
      while (child.stdin.writable && child.stdin.write(chunk));
    };
    child.stdin.on('drain', pour);
    pour();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([
      3,
      'iran-corpus: -: line 1 is longer than 1048576 bytes (see --max-bytes)\n',
    ]);
  });

  test.skipIf(!hasPipes)('that is closed is an empty text', () => {
    const command = `"${process.execPath}" "${path.join(root, 'bin/iran-corpus.js')}" annotate - <&-`;
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', command], {
      encoding: 'utf8',
      env,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', zones: [], quotes: [] });
  });
});

describe('long texts are read in time', () => {
  /** A second would do on a machine that does nothing else; quadratic work would take minutes. */
  const MOST_SECONDS = 50;
  const size = 256 * 1024;
  test.each([
    ['quotation marks', '“'],
    ['one line', 'word '],
    ['no blank', 'a'],
    ['blank lines', '\n'],
    ['nothing that is seen', '\u200b'],
    ['quotes without end', '“He said that '],
  ])('256 thousand characters: %s', async (_name, unit) => {
    folder = await makeFolder({});
    await writeFile(path.join(folder.path, 'b.txt'), unit.repeat(size / unit.length));
    const started = process.hrtime.bigint();
    const { code, stderr } = await run(['annotate', 'b.txt'], { cwd: folder.path });
    expect([code, stderr]).toEqual([0, '']);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(MOST_SECONDS);
  });
});
