import { chmod, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openCode } from '../../src/cli/code.ts';
import { toCodeFolder } from '../../src/cli/engine/cache-folder.ts';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';

const BUILD = '0123456789abcdef0123456789abcdef';

let folder: TemporaryFolder;
beforeEach(async () => {
  // The runner of tests has options of its own.
  process.execArgv = [];
  vi.stubEnv('NODE_OPTIONS', '');
  folder = await makeFolder({
    'build-id': BUILD,
    'program.cjs':
      'const other = require("./other.cjs"); exports.add = (a) => a + other.one; exports.path = require("node:path");',
    'other.cjs': 'module.exports = { one: 1 };',
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder.remove();
});

type Program = { readonly add: (a: number) => number; readonly path: unknown };

const kept = () => path.join(folder.path, 'kept');
const open = (command = 'quotes') => openCode(folder.path, kept(), command);
const only = async () => path.join(kept(), (await readdir(kept()))[0] ?? '');

/** Runs the program once; whether anything of it was new, and is kept now. */
async function run(command?: string): Promise<boolean> {
  const code = open(command);
  const program = code.load('program') as Program;
  expect([program.add(2), program.path]).toEqual([3, path]);
  const isNew = code.isNew('program');
  await code.keep('program');
  return isNew;
}

describe('compiled code', () => {
  test('is kept by build, Node and command', async () => {
    expect([await run(), await run(), await run('stances'), await run('stances')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const name = `${BUILD.slice(0, 16)}-${process.version}-${process.arch}-program`;
    expect((await readdir(kept())).sort()).toEqual([`${name}-quotes`, `${name}-stances`]);
    await writeFile(path.join(folder.path, 'build-id'), 'f'.repeat(32));
    expect(await run()).toBe(true);
  });

  test('is kept by the options of Node: V8 takes none of a run with others', async () => {
    await run();
    vi.stubEnv('NODE_OPTIONS', '--expose-gc');
    expect([await run(), await run()]).toEqual([true, false]);
    vi.stubEnv('NODE_OPTIONS', '');
    expect(await run()).toBe(false);
    expect((await readdir(kept())).length).toBe(2);
  });

  test('a part is run once', () => {
    const code = open();
    expect(code.load('other')).toBe(code.load('other'));
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'changed',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([1 ^ (bytes.at(-1) ?? 0)])]),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('that is %s is made again', async (_, damage) => {
    await run();
    const file = await only();
    const whole = await readFile(file);
    await writeFile(file, damage(whole));
    expect([await run(), await run()]).toEqual([true, false]);
  });

  test.skipIf(process.platform === 'win32')(
    'is neither taken from where others may write nor put there',
    async () => {
      await run();
      await chmod(kept(), 0o777);
      expect([await run(), await run()]).toEqual([true, true]);
      await run('stances');
      expect((await readdir(kept())).length).toBe(1);
      await chmod(kept(), 0o700);
      expect(await run()).toBe(false);
    },
  );

  test('lets be what others put beside it', async () => {
    await run();
    const others = Array.from({ length: 40 }, (_, count) => path.join(kept(), `notes-${count}`));
    for (const other of others) {
      await writeFile(other, '');
      await utimes(other, 0, 0);
    }
    await run('stances');
    expect((await readdir(kept())).length).toBe(42);
  });

  test('is private, and of few commands', async () => {
    for (let count = 0; count < 40; count++) await run(`c${count}`);
    if (process.platform !== 'win32') expect((await stat(kept())).mode & 0o777).toBe(0o700);
    const names = await readdir(kept());
    expect(names.length).toBe(32);
    await utimes(path.join(kept(), names[0] ?? ''), 0, 0);
    await run('another');
    expect(await readdir(kept())).not.toContain(names[0]);
  });

  test('is not needed', async () => {
    const code = openCode(folder.path, null, 'quotes');
    expect((code.load('program') as Program).add(1)).toBe(2);
    expect(code.isNew('program')).toBe(false);
    await code.keep('program');
    // A file where the folder would be: nothing can be kept, nothing is wrong.
    await writeFile(kept(), '');
    expect([await run(), await run()]).toEqual([true, true]);
  });
});

test.each([
  [{ IRAN_CORPUS_CACHE: '/a' }, path.resolve('/a/code-1')],
  [{ IRAN_CORPUS_CACHE: '/a', NODE_DISABLE_COMPILE_CACHE: '1' }, null],
  [{}, null],
])('where %o keeps it', (env, expected) => {
  expect(toCodeFolder(env)).toBe(expected);
});
