import { spawnSync } from 'node:child_process';
import { chmod, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeRecord } from '../../src/model/changes.ts';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { root, run } from './run.ts';

/** The article in which a speaker of the others changes position. */
const LAST = '004_ad8e024b8f071c3b.txt';

let folder: TemporaryFolder;
let cwd: string;
let env: Readonly<Record<string, string>>;

const ic = (...args: string[]) => run(args, { cwd, env });
const list = async (...args: string[]) =>
  JSON.parse((await ic('changes', ...args, '--json')).stdout) as ChangeRecord[];

/** Articles in two folders: all of them in `more`, all but the last in `less`; and what was found in each. */
beforeAll(async () => {
  const manifest = JSON.parse(await readFile(path.join(root, 'seeds/manifest.json'), 'utf8')) as {
    documents: { file: string }[];
  };
  const documents = manifest.documents.filter(({ file }) => file !== LAST);
  folder = await makeFolder({
    'more/manifest.json': JSON.stringify(manifest),
    'less/manifest.json': JSON.stringify({ documents }),
  });
  cwd = folder.path;
  env = { IRAN_CORPUS_CACHE: path.join(cwd, 'cache') };
  for (const { file } of manifest.documents)
    await copyFile(path.join(root, 'seeds', file), path.join(cwd, 'more', file));
  for (const { file } of documents)
    await copyFile(path.join(root, 'seeds', file), path.join(cwd, 'less', file));
  for (const of of ['more', 'less']) {
    for (const [command, format] of [
      ['compare', 'json'],
      ['quotes', 'json'],
      ['quotes', 'ndjson'],
    ] as const) {
      const { code, stderr } = await ic(
        command,
        of,
        '--format',
        format,
        '--output',
        `${of}.${command}.${format}`,
      );
      expect([code, stderr]).toEqual([0, '']);
    }
  }
}, 60_000);
afterAll(() => folder.remove());

describe.each(['compare.json', 'quotes.json', 'quotes.ndjson'])('%s', (baseline) => {
  test('nothing has changed', async () => {
    expect(await ic('changes', `more.${baseline}`, 'more', '--exit-status')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'iran-corpus: Nothing has changed.\n',
    });
    expect((await ic('changes', `more.${baseline}`, 'more', '--json', '-q')).stdout).toBe('[]\n');
  });
  test('an article more is all that is new, and lines are those of its file', async () => {
    const found = await list(`less.${baseline}`, 'more');
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ change }) => change))).toEqual(new Set(['new']));
    expect(new Set(found.map(({ path: file }) => file))).toEqual(new Set([`more/${LAST}`]));
    const lines = (await readFile(path.join(cwd, 'more', LAST), 'utf8')).split('\n');
    for (const { line, text } of found)
      expect(lines[(line ?? 0) - 1]).toContain(text.split(' … ')[0]?.split('\n')[0]);
  });
  test('an article less is all that is gone', async () => {
    const found = await list(`more.${baseline}`, 'less');
    expect(found.length).toBeGreaterThan(3);
    for (const { change, path: file, line, before, after } of found)
      expect([change, file, line, before === null, after]).toEqual(['gone', null, null, false, null]);
  });
});

describe('a change of position', () => {
  const BASELINE = ['less.compare.json', 'more'];

  test.each<[readonly string[], number]>([
    [[], 0],
    [['--exit-status'], 1],
    [['--fail-on', 'reversal'], 1],
    [['--fail-on', 'new-reversal'], 1],
    [['--fail-on', 'gone-reversal,figure'], 0],
    [['--fail-on', 'figure', '--fail-on', 'new-position'], 1],
    [['--fail-on', 'claim', '--exit-status'], 0],
    // What fails is not cut by --limit, but filters choose what may.
    [['--fail-on', 'position', '--limit', '1'], 1],
    [['--fail-on', 'reversal', '--topic', 'missile-limits'], 0],
    [['--exit-status', '--outlet', 'EIR News', '--type', 'position'], 0],
  ])('%j ends with %d', async (args, code) => {
    expect((await ic('changes', ...BASELINE, '--quiet', '--format', 'ndjson', ...args)).code).toBe(code);
  });
  test('is told as annotations of a workflow', async () => {
    const args = ['--format', 'github', '--fail-on', 'reversal', '--speaker', 'Larijani'];
    const { stdout } = await ic('changes', ...BASELINE, ...args);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^::error file=more\/\w+\.txt,line=\d+,title=new reversal%3A Ali Larijani · Talks.*::cond/,
    );
    expect(lines.slice(1).every((line) => line.startsWith('::notice file='))).toBe(true);
    expect((await ic('changes', ...BASELINE, '--format', 'github', '--fields', 'text')).code).toBe(2);
  });
  test('filters choose among the changes', async () => {
    const all = await list(...BASELINE);
    const his = await list(...BASELINE, '--speaker', 'Larijany');
    expect(his.length).toBeGreaterThan(0);
    expect(his).toEqual(all.filter(({ speaker }) => speaker?.id === 'ali-larijani'));
    expect(await list(...BASELINE, '--type', 'new-reversal')).toEqual(
      all.filter(({ kind }) => kind === 'reversal'),
    );
    expect(await list(...BASELINE, '--topic', 'us-talks')).toEqual(
      all.filter(({ topic }) => topic?.id === 'us-talks'),
    );
    expect(await list(...BASELINE, '--outlet', 'unknown')).toEqual([]);
  });
  test('is found beside a baseline from standard input as well', async () => {
    const stdin = await readFile(path.join(cwd, 'less.compare.json'));
    const { stdout } = await run(['changes', '-', 'more', '--json'], { cwd, env, stdin });
    expect(JSON.parse(stdout)).toEqual(await list(...BASELINE));
  });
  test('someone who is gone is found by name', async () => {
    const gone = await list('more.compare.json', 'less', '--speaker', 'Trump');
    expect(gone.map(({ change, speaker }) => `${change} ${speaker?.id}`)).toContain('gone donald-trump');
  });
});

describe('what is no baseline is explained, and the exit code is 2', () => {
  const WRONG_CELL =
    '{"stances":[{"speaker":{"id":"a","name":"a"},"topic":{"id":"a","name":"a"},"cells":[{}]}],"claims":[],"reversals":[],"figureConflicts":[]}';
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a table', 'Outlet  Words\n', /the baseline is no JSON\. Make one with: iran-corpus compare --json/],
    ['cut off', '{"stances":[', /is no JSON/],
    ['nothing', '', /is no JSON/],
    ['a number', '3', /not what compare --json or quotes --json prints/],
    ['null', 'null', /not what compare --json or quotes --json prints/],
    ['annotations', '{"schemaVersion":1,"quotes":[]}', /This is what annotate prints/],
    ['fields left out', '[{"document":"a","content.text":"x"}]', /not whole: leave out --fields/],
    ['a part of a comparison', '{"stances":[],"figureConflicts":[]}', /: claims: .*expected array/],
    ['a wrong position', WRONG_CELL, /: stances\.0\.cells\.0\./],
    ['a quote without type', '[{"content":{"text":"x"}}]', /: 0\.document: /],
    ['bytes', new Uint8Array([0, 1, 2, 3]), /the baseline is binary/],
  ])('%s', async (_, stdin, message) => {
    const { code, stdout, stderr } = await run(['changes', '-', 'more'], { cwd, env, stdin });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^iran-corpus: changes -: [^\n]*\n$/);
    expect([code, stdout]).toEqual([2, '']);
  });
  test.each([
    [['nothing.json', 'more'], /nothing\.json: the baseline does not exist\./],
    [['more'], /the baseline is a folder/],
    [['-', '-'], /cannot be an article as well/],
    [[], /^iran-corpus: changes needs <baseline>/],
    [
      ['more.quotes.json', 'more', '--fail-on', 'reversal'],
      /shows no such changes\. There are: quote, document/,
    ],
    [['more.quotes.json', 'more', '--fail-on', 'new-qoute'], /Did you mean new-quote/],
    [['more.quotes.json', 'more', '--topic', 'us-talk'], /there is no such topic\. Did you mean us-talks/],
  ])('%j', async (args, message) => {
    const { code, stderr } = await ic('changes', ...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

test('UTF-16, as PowerShell writes it, is read', async () => {
  const stdin = Buffer.from('\ufeff[]', 'utf16le');
  expect((await run(['changes', '-', 'less', '-q'], { cwd, env, stdin })).code).toBe(0);
});

test('an article that cannot be read is named, and the exit code is 3', async () => {
  await writeFile(path.join(cwd, 'binary.txt'), new Uint8Array([0, 1, 2]));
  const { code, stderr } = await ic('changes', 'more.quotes.json', 'more', 'binary.txt', '--exit-status');
  expect([code, stderr]).toEqual([3, 'iran-corpus: binary.txt: is binary\n']);
});

test('the workflow of the README runs as it is printed', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const [, workflow = ''] = /```yaml\n(on: [\s\S]*?)```/.exec(readme) ?? [];
  const [install, look = '', ...rest] = Array.from(
    workflow.matchAll(/\brun: (.*)/g),
    (step) => step[1] ?? '',
  );
  expect(install).toMatch(/^npm ci && /);
  const program = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'bin/iran-corpus.js')}' "$@"\n`;
  const tools = await makeFolder({ 'iran-corpus': program });
  const clone = await makeFolder({});
  try {
    await chmod(path.join(tools.path, 'iran-corpus'), 0o755);
    const shell = (line: string) => {
      const { status, stdout } = spawnSync('bash', ['-ec', line], {
        cwd: clone.path,
        env: { ...env, PATH: `${tools.path}${path.delimiter}${process.env.PATH}`, HOME: tools.path },
        encoding: 'utf8',
      });
      return { code: status, stdout };
    };
    const repository = [
      'git init -q --bare ../$(basename $PWD).git',
      'git init -q',
      'git remote add origin ../$(basename $PWD).git',
      `cp -r '${path.join(cwd, 'more')}' articles`,
      `cp '${path.join(cwd, 'less.compare.json')}' baseline.json`,
      'git add .',
      'git -c user.name=a -c user.email=a@localhost commit -qm a',
      'git push -qu origin HEAD',
    ];
    expect(shell(repository.join(' && ')).code).toBe(0);
    const seen = shell(look);
    expect([seen.code, seen.stdout.startsWith('::error file=articles/')]).toEqual([1, true]);
    expect(rest.map((line) => shell(line).code)).toEqual([0, 0, 0]);
    expect(shell('git log --format=%s @{u}').stdout).toBe('New baseline\na\n');
    // The next morning nothing is new.
    expect([look, ...rest].map((line) => shell(line).code)).toEqual([0, 0, 0, 0]);
  } finally {
    await rm(`${clone.path}.git`, { recursive: true, force: true });
    await clone.remove();
    await tools.remove();
  }
});
