import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { root, run } from './run.ts';

const program = path.join(root, 'bin/iran-corpus.js');
const env = { PATH: process.env.PATH };

let folder: TemporaryFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

/** Runs a line of shell with the program as $0 and its arguments behind it. */
const inShell = (line: string, ...args: readonly string[]) =>
  spawnSync('bash', ['--norc', '-c', line, process.execPath, program, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test('under --output', async () => {
    const result = await run(['annotate', 'seeds', '--output', '/dev/full']);
    expect(result).toEqual({
      code: 3,
      stdout: '',
      stderr: 'iran-corpus: /dev/full: cannot be written (ENOSPC).\n',
    });
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });
  test('under standard output', () => {
    const { status, stderr } = inShell('"$0" "$@" >/dev/full', 'annotate', 'seeds');
    expect([status, stderr]).toEqual([3, 'iran-corpus: the output cannot be written (ENOSPC)\n']);
  });
});

test('a pipe that somebody set not to wait, and that is read late, gets every byte', async () => {
  // The first program shares the pipe, and Node sets its own pipes so as long as it runs.
  const sharer = 'process.stdout.on("error", () => {}); setTimeout(() => {}, 2000)';
  const line = `{ "$0" -e '${sharer}' & sleep 0.5; "$0" "$@"; wait; } | { sleep 1.5; cat; }`;
  const { stdout } = inShell(line, 'annotate', 'seeds');
  expect(stdout === (await run(['annotate', 'seeds'])).stdout).toBe(true);
});

describe('--output', () => {
  test('to a device goes through it', async () => {
    expect(await run(['docs', 'seeds', '--output', '/dev/null'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
  test('to a link replaces what it leads to', async () => {
    folder = await makeFolder({ 'a.json': 'old' });
    await symlink('a.json', path.join(folder.path, 'link.json'));
    await run(['docs', 'seeds', '--json', '--output', path.join(folder.path, 'link.json')]);
    expect((await lstat(path.join(folder.path, 'link.json'))).isSymbolicLink()).toBe(true);
    expect(JSON.parse(await readFile(path.join(folder.path, 'a.json'), 'utf8'))).toHaveLength(5);
  });
  test('is not touched by a run that fails', async () => {
    folder = await makeFolder({ 'a.json': 'old' });
    const file = path.join(folder.path, 'a.json');
    expect((await run(['quotes', 'seeds', '--topic', 'no-such', '--output', file])).code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder.path)).toEqual(['a.json']);
  });
});

describe('a run that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 130],
  ] as const)('by %s leaves neither half a file nor a temporary one', async (signal, code) => {
    folder = await makeFolder({ 'out.ndjson': 'old' });
    const out = path.join(folder.path, 'out.ndjson');
    const child = spawn(process.execPath, [program, 'annotate', '-', '--output', out], { env, cwd: root });
    child.stdin.on('error', () => {});
    // Each document that comes keeps it waiting for more.
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'It rained.' })}\n`);
    while ((await readdir(folder.path)).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
    expect(await readdir(folder.path)).toEqual(['out.ndjson']);
    expect(await readFile(out, 'utf8')).toBe('old');
  });
  test('by SIGINT while it prints ends as shells expect', async () => {
    const child = spawn(process.execPath, [program, 'annotate', '-'], { env, cwd: root });
    child.stdin.on('error', () => {});
    const started = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'It rained.' })}\n`);
    await started;
    child.kill('SIGINT');
    const ended = await new Promise<readonly unknown[]>((resolve) =>
      child.on('close', (code, signal) => resolve([code, signal])),
    );
    expect([
      [null, 'SIGINT'],
      [130, null],
    ]).toContainEqual(ended);
  });
});

describe('around the program', () => {
  test.each([
    ['18.20.8', 2, 'iran-corpus: this is Node 18.20.8. Install Node 20 or later.\n'],
    ['20.0.0', 0, ''],
  ])('under Node %s', async (version, code, stderr) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` };
    const result = await run(['docs', 'seeds'], { env });
    expect([result.code, result.stderr]).toEqual([code, stderr]);
  });
  test('standard error may be closed', () => {
    const { status, stdout } = inShell('"$0" "$@" 2>&-', 'docs', 'seeds', 'nowhere', '--format', 'ndjson');
    expect([status, stdout.split('\n').length]).toEqual([3, 6]);
  });
  test.each([
    ['no home folder', {}],
    ['a home folder that does not exist', { HOME: '/nowhere/at/all' }],
    ['a cache folder where nothing can be made', { IRAN_CORPUS_CACHE: '/proc/nothing/here' }],
    ['a cache folder that is a device', { IRAN_CORPUS_CACHE: '/dev/null' }],
  ])('%s is no failure', async (_, home) => {
    const { code, stderr, stdout } = await run(['annotate', 'seeds'], { env: home, anew: true });
    expect([code, stderr, stdout.split('\n').length]).toEqual([0, '', 6]);
  });
});

describe('what articles hold does not reach a terminal raw', () => {
  /** Everything but line feeds and tabs that steers a terminal or turns text around. */
  const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069](?<![\n\t])/u;
  const evil = 'Jo\u202ehn\u001b[2J Smi\u2066th\u0007';
  const text = `${evil} rules out talks

“We will not\u001b]0;title\u0007 talk to the United States,” ${evil} said on Mon\u202eday. Iran\u001b[31m rejected talks with the United States on March 3, 2026, ${evil} said. “No\u009b31m.”
`;
  const commands = [
    ...['docs', 'quotes', 'speakers', 'dates', 'stances', 'claims', 'timeline', 'compare', 'annotate'],
  ].map((command) => [command, 'evil.txt']);
  const others = [
    ['show', 'evil'],
    ['explain', 'evil:q1'],
    ['quotes', 'evil.txt', '--speaker', 'Jonh Smit'],
    ['quotes', 'evil.txt', '--speaker', evil],
    ['quotes', evil],
    ['quotes', 'evil.txt', '--topic', evil],
    ['show', evil],
    [evil],
  ];

  test.each([...commands, ...others])('%j %j %j %j', async (...args) => {
    folder = await makeFolder({
      'evil.txt': text,
      'manifest.json': JSON.stringify({
        documents: [{ file: 'evil.txt', outlet: evil, title: evil, url: `https://${evil}/` }],
      }),
    });
    const corpus = args[0] === 'show' || args[0] === 'explain' ? ['--corpus', '.'] : [];
    const { stdout, stderr, code } = await run([...args.filter((arg) => arg !== undefined), ...corpus], {
      cwd: folder.path,
    });
    expect(stdout + stderr).not.toMatch(STEERING);
    expect(stdout + stderr).not.toBe('');
    expect(code).not.toBe(70);
  });
});

test('JSON from UTF-16 with a lone surrogate is valid UTF-8', async () => {
  folder = await makeFolder({});
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('“No \ud800 way,” Ali Larijani said.', 'utf16le'),
  ]);
  await writeFile(path.join(folder.path, 'a.txt'), bytes);
  for (const args of [['annotate'], ['quotes', '--json'], ['quotes', '--format', 'csv']]) {
    const { stdout } = spawnSync(process.execPath, [program, ...args, 'a.txt'], { cwd: folder.path, env });
    expect(new TextDecoder('utf-8', { fatal: true }).decode(stdout)).toContain('No \ufffd way');
  }
});
