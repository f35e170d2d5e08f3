import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { type How, root, run as runProgram } from './run.ts';

/** What is tried here is the reading itself: nothing may come from what other tests kept. */
const run = (args: readonly string[], how: How = {}) => runProgram(args, { anew: true, ...how });

/** Enough copies of the fixtures for threads to start, each a little different. */
const COPIES = 2;
/** As much of each says who said what; more would only take time. In UTF-16 units. */
const ENOUGH = 1200;

let corpus: TemporaryFolder;
let whole: string;
beforeAll(async () => {
  corpus = await makeFolder({});
  for (const folder of ['fixtures/articles', 'fixtures/stories'])
    for (const name of (await readdir(path.join(root, folder))).filter((file) => file.endsWith('.txt'))) {
      const text = (await readFile(path.join(root, folder, name), 'utf8')).slice(0, ENOUGH);
      for (let copy = 0; copy < COPIES; copy++)
        await writeFile(
          path.join(corpus.path, `${copy}-${name}`),
          text.replaceAll('Iran', copy % 2 ? 'Iran' : 'Iraq'),
        );
    }
  whole = (await run(['annotate', corpus.path, '--jobs', '1'])).stdout;
});
afterAll(() => corpus.remove());

const count = (text: string) => text.split('\n').length - 1;

describe('threads', () => {
  test.each(['2', '3'])('%s give the same bytes as one', async (jobs) => {
    expect(count(whole)).toBeGreaterThan(50);
    const { stdout, code } = await run(['annotate', corpus.path, '--jobs', jobs]);
    expect(code).toBe(0);
    expect(stdout === whole).toBe(true);
  });
  test('comparisons too', async () => {
    const one = await run(['compare', corpus.path, '--json', '--jobs', '1']);
    const three = await run(['compare', corpus.path, '--json', '--jobs', '3']);
    expect(three.stdout === one.stdout).toBe(true);
  });
  test('what cannot be read is named in the order of the corpus', async () => {
    const bad = await makeFolder({});
    await cp(corpus.path, bad.path, { recursive: true });
    for (const name of ['0-b.txt', '1-b.txt', '1-z.txt'])
      await writeFile(path.join(bad.path, name), new Uint8Array([0]));
    const { stdout, stderr, code } = await run(['annotate', '.', '--jobs', '3'], { cwd: bad.path });
    expect(count(stdout)).toBe(count(whole));
    expect(stderr).toBe(
      ['0-b', '1-b', '1-z'].map((name) => `iran-corpus: ${name}.txt: is binary\n`).join(''),
    );
    expect(code).toBe(3);
    await bad.remove();
  });
  test('a reader that has enough ends them', async () => {
    const child = spawn(process.execPath, ['bin/iran-corpus.js', 'annotate', corpus.path, '--jobs', '2'], {
      cwd: root,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
  test('--limit ends them', async () => {
    const { stdout, code } = await run([
      'quotes',
      corpus.path,
      '--jobs',
      '2',
      '--limit',
      '400',
      '--format',
      'ndjson',
    ]);
    expect([count(stdout), code]).toEqual([400, 0]);
  });
});

describe('parts', () => {
  test.each([2, 5])('%i, put one after the other, are the whole', async (parts) => {
    let text = '';
    for (let part = 1; part <= parts; part++)
      text += (await run(['annotate', corpus.path, '--shard', `${part}/${parts}`])).stdout;
    expect(text === whole).toBe(true);
  });
  test('more than there are articles leave some empty', async () => {
    expect(await run(['annotate', 'seeds', '--shard', '1/100'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
  test.each(['0/2', '3/2', '1', 'a/b', '1/0'])('%s is none', async (shard) => {
    const { code, stderr } = await run(['annotate', 'seeds', '--shard', shard]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/It should be K\/N/)]);
  });
  test('standard input has none', async () => {
    expect((await run(['annotate', '-', '--shard', '1/2'])).code).toBe(2);
  });
});

/** More articles than one thread is given before others are started, with some to spare. */
const BEYOND_ONE_THREAD = 40;

test.each([
  ['1', 3],
  ['2', BEYOND_ONE_THREAD],
  ['3', BEYOND_ONE_THREAD],
])('with %s threads each of %i documents is answered before the next is written', async (jobs, documents) => {
  const child = spawn(
    process.execPath,
    ['bin/iran-corpus.js', 'annotate', '-', '--no-cache', '--jobs', jobs],
    { cwd: root },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (let count = 0; count < documents; count++) {
    const id = `d${count}`;
    child.stdin.write(`${JSON.stringify({ id, text: `“Talks will begin,” Ali Larijani said, ${id}.` })}\n`);
    const { value } = await lines.next();
    expect((JSON.parse(value as string) as { id: string }).id).toBe(id);
  }
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

describe('cache', () => {
  let folder: TemporaryFolder;
  beforeEach(async () => {
    folder = await makeFolder({});
    return folder.remove;
  });
  const annotate = (env: Record<string, string>, ...args: string[]) =>
    run(['annotate', corpus.path, ...args], { env });
  const listFiles = async (top: string) =>
    (await readdir(top, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();

  const listAnnotations = async (top: string) =>
    (await listFiles(top)).filter((file) => /annotations-3.[0-9a-f]{2}.[0-9a-f]{14}$/.test(file));

  test('gives the same bytes, and one entry for each article', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    expect((await annotate(env)).stdout === whole).toBe(true);
    expect(await listAnnotations(folder.path)).toHaveLength(count(whole));
    expect((await annotate(env)).stdout === whole).toBe(true);
    expect((await annotate(env, '--jobs', '3')).stdout === whole).toBe(true);
  });

  test('stands in XDG_CACHE_HOME, else in the home folder; --no-cache leaves it alone', async () => {
    const xdg = { XDG_CACHE_HOME: path.join(folder.path, 'x'), HOME: path.join(folder.path, 'h') };
    await run(['annotate', 'seeds'], { env: xdg });
    expect(await readdir(folder.path)).toEqual(['x']);
    await run(['annotate', 'seeds'], { env: { HOME: path.join(folder.path, 'h') } });
    expect(await listAnnotations(path.join(folder.path, 'h/.cache/iran-corpus'))).toHaveLength(5);
    await run(['annotate', 'seeds', '--no-cache'], {
      env: { IRAN_CORPUS_CACHE: path.join(folder.path, 'n') },
    });
    expect((await readdir(folder.path)).sort()).toEqual(['h', 'x']);
  });

  test('what is damaged or half written is made again', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    await annotate(env);
    const files = await listFiles(folder.path);
    for (const [index, file] of files.entries()) {
      const bytes = await readFile(file);
      if (index % 4 === 0) await writeFile(file, bytes.subarray(0, bytes.length / 2));
      if (index % 4 === 1) await writeFile(file, '');
      if (index % 4 === 2)
        await writeFile(
          file,
          bytes.map((byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte)),
        );
    }
    expect((await annotate(env)).stdout === whole).toBe(true);
    const hash = async (file: string) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
    expect(await listFiles(folder.path)).toEqual(files);
    expect(new Set(await Promise.all(files.map(hash))).size).toBe(files.length);
  });

  test('a program that is killed leaves nothing wrong behind', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    for (const wait of [300, 450, 600]) {
      const child = spawn(process.execPath, ['bin/iran-corpus.js', 'annotate', corpus.path, '--jobs', '2'], {
        cwd: root,
        env: { PATH: process.env.PATH, ...env },
        stdio: 'ignore',
      });
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));
    }
    expect((await annotate(env)).stdout === whole).toBe(true);
  });

  test('two programs at once do not disturb each other', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    const results = await Promise.all([
      annotate(env, '-j', '1'),
      annotate(env, '-j', '2'),
      annotate(env, '-j', '1'),
    ]);
    expect(results.every(({ stdout, code }) => code === 0 && stdout === whole)).toBe(true);
    expect(await listAnnotations(folder.path)).toHaveLength(count(whole));
  });

  test('another date for an article is another annotation', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    const text = 'The minister said on Monday that talks would go on.';
    const dates = [];
    for (const published of ['2026-03-02', '2025-06-18']) {
      const { stdout } = await run(['annotate', '-'], {
        env,
        stdin: JSON.stringify({ id: 'a', text, published }),
      });
      dates.push((JSON.parse(stdout) as { dates: { edtf: string }[] }).dates[0]?.edtf);
    }
    expect(dates).toEqual(['2026-03-02', '2025-06-16']);
  });

  test('a folder that cannot be used is no failure', async () => {
    const blocked = path.join(folder.path, 'file');
    await writeFile(blocked, '');
    const result = await run(['annotate', 'seeds'], { env: { IRAN_CORPUS_CACHE: blocked } });
    expect(result).toEqual(await run(['annotate', 'seeds']));
  });

  test('--info and --clear look at their own files alone', async () => {
    const env = { IRAN_CORPUS_CACHE: folder.path };
    await mkdir(path.join(folder.path, 'annotations-3/zz'), { recursive: true });
    const mine = [path.join(folder.path, 'mine.txt'), path.join(folder.path, 'annotations-3/zz/mine.gz')];
    for (const file of mine) await writeFile(file, 'x');
    await run(['annotate', 'seeds'], { env });
    const info = await run(['cache', '--info'], { env });
    expect(info.stdout).toMatch(/\n5 annotations, /);
    const cleared = await run(['cache', '--clear', '--json'], { env });
    expect(JSON.parse(cleared.stdout)).toEqual({ folder: folder.path, entries: 0, bytes: 0 });
    expect(await listFiles(folder.path)).toEqual(mine.sort());
  });
});
