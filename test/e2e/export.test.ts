import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBratAttributions } from '../../src/evaluate/brat.ts';
import type { Annotation } from '../../src/model/records.ts';
import { makeFolder, type TemporaryFolder } from '../corpus/temporary-folder.ts';
import { run } from './run.ts';

const ARTICLE =
  '“The 😀 dam is safe,” Ida Lund said on Monday. “It holds,” she added.\r\n\r\nShe denied it.\n';

let folder: TemporaryFolder;
let cwd: string;
beforeEach(async () => {
  folder = await makeFolder({
    'in/a.txt': ARTICLE,
    'in/x/b.txt': 'Nothing.',
    'in/y/b.txt': '',
    'in/manifest.json': '{"documents":[{"file":"a.txt","outlet":"Bee","url":"https://example.org/a"}]}',
  });
  cwd = folder.path;
});
afterEach(() => folder.remove());

const ic = (...args: string[]) => run(args, { cwd });
const exportTo = (to: string, ...more: string[]) =>
  ic('export', 'in', '--to', to, '--output', 'out', ...more);
const read = (name: string) => readFile(path.join(cwd, 'out', name), 'utf8');

async function annotate(file: string): Promise<Annotation> {
  return JSON.parse((await ic('annotate', file)).stdout) as Annotation;
}

describe('brat', () => {
  test('a folder that brat opens: texts as they are, annotations, a configuration', async () => {
    const { code, stdout, stderr } = await exportTo('brat');
    expect([code, stderr]).toEqual([0, 'iran-corpus: 3 articles in out: 7 files written.\n']);
    const files = ['a.ann', 'a.txt', 'annotation.conf', 'x-b.ann', 'x-b.txt', 'y-b.ann', 'y-b.txt'];
    expect((await readdir(path.join(cwd, 'out'))).sort()).toEqual(files);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(files.map((name) => path.join('out', name)));
    expect(await read('a.txt')).toBe(ARTICLE);
    expect([await read('y-b.txt'), await read('y-b.ann')]).toEqual(['', '']);
  });
  test('the scorer reads back what annotate found', async () => {
    await exportTo('brat');
    const { quotes } = await annotate('in/a.txt');
    expect(quotes.length).toBeGreaterThan(1);
    const places = (spans: Annotation['scareQuotes'] = []) => spans.map(({ start, end }) => ({ start, end }));
    expect(readBratAttributions(await read('a.ann'))).toEqual(
      quotes.map(({ source, cue, content }) => ({
        source: places(source?.spans),
        cue: places(cue?.spans),
        content: places(content.spans),
      })),
    );
  });
  test('evaluate finds its own annotations right', async () => {
    await exportTo('brat');
    const { stdout, code } = await ic('evaluate', 'out', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ attribution: { f1: 100 }, contentExact: { f1: 100 } });
  });
});

test('W3C Web Annotations, with addresses that are relative, or absolute with --base', async () => {
  await exportTo('web-annotation', '--quiet');
  const relative = JSON.parse(await read('a.jsonld')) as { id: string; first: { items: { id: string }[] } };
  expect(relative.id).toBe('a.jsonld');
  expect(relative.first.items.length).toBeGreaterThan(4);
  const forced = await exportTo(
    'web-annotation',
    '--base',
    'https://example.org/n',
    '--force',
    '--json',
    '-q',
  );
  const absolute = JSON.parse(await read('a.jsonld')) as { id: string; first: { items: { id: string }[] } };
  expect(absolute.id).toBe('https://example.org/n/a.jsonld');
  for (const { id } of absolute.first.items) expect(URL.canParse(id)).toBe(true);
  // The texts were there and the same.
  expect(JSON.parse(forced.stdout)).toEqual(
    ['a', 'x-b', 'y-b'].map((name) => path.join('out', `${name}.jsonld`)),
  );
  expect(forced.stderr).toBe('');
});

describe('nothing is overwritten', () => {
  test('what is the same is left, what is other is named, and neither of its files is written', async () => {
    await exportTo('brat', '-q');
    expect((await exportTo('brat')).stderr).toBe('iran-corpus: 3 articles in out: 0 files written.\n');
    await writeFile(path.join(cwd, 'out/a.ann'), 'T1\tContent 0 1\t“\n');
    await writeFile(path.join(cwd, 'in/x/b.txt'), 'Something.');
    const { code, stdout, stderr } = await exportTo('brat');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      [
        `iran-corpus: ${path.join('out', 'a.ann')}: is there already, and other. Add --force to replace it.`,
        `iran-corpus: ${path.join('out', 'x-b.txt')}: is there already, and other. Add --force to replace it.`,
        'iran-corpus: 3 articles in out: 0 files written, 2 left as they were.\n',
      ].join('\n'),
    );
    expect(await read('a.ann')).toBe('T1\tContent 0 1\t“\n');
    expect(await read('x-b.txt')).toBe('Nothing.');
    expect((await exportTo('brat', '--force')).code).toBe(0);
    expect([await read('x-b.txt'), (await read('a.ann')).length > 100]).toEqual(['Something.', true]);
  });
  test('nor is what a link leads to', async () => {
    await mkdir(path.join(cwd, 'out'));
    await writeFile(path.join(cwd, 'precious'), 'kept');
    await symlink('../precious', path.join(cwd, 'out/a.txt'));
    await symlink('../nowhere', path.join(cwd, 'out/x-b.ann'));
    expect((await exportTo('brat')).code).toBe(3);
    expect((await exportTo('brat', '--force')).code).toBe(0);
    expect(await readFile(path.join(cwd, 'precious'), 'utf8')).toBe('kept');
    expect((await readdir(cwd)).sort()).toEqual(['in', 'out', 'precious']);
    expect(await read('a.txt')).toBe(ARTICLE);
  });
});

test('a document from standard input cannot leave the folder', async () => {
  const stdin = '{"id":"../../evil","text":"“No,” Roe said."}\n{"id":"/evil","text":"x"}\n';
  const { code, stdout } = await run(['export', '-', '--to', 'brat', '--output', 'out/deep', '-q'], {
    cwd,
    stdin,
  });
  expect([code, stdout.split('\n').length]).toEqual([0, 6]);
  expect(await readdir(cwd)).toEqual(['in', 'out']);
  expect((await readdir(path.join(cwd, 'out/deep'))).sort()).toEqual([
    ...['annotation.conf', 'evil-2.ann', 'evil-2.txt', 'evil.ann', 'evil.txt'],
  ]);
});

describe('a wrong command line is explained', () => {
  test.each([
    [['in', '--to', 'brat'], /required option '--output <dir>' not specified/, 2],
    [['in', '--output', 'out'], /required option '--to <form>' not specified/, 2],
    [['in', '--to', 'word', '--output', 'out'], /Allowed choices are brat, web-annotation/, 2],
    [['in', '--to', 'brat', '--output', 'out', '--base', 'https://x/'], /only --to web-annotation/, 2],
    [['in', '--to', 'web-annotation', '--output', 'out', '--base', 'x'], /this is no address/, 2],
    [
      ['in', '--to', 'brat', '--output', 'in/a.txt'],
      /in\/a\.txt: this folder cannot be written to \(EEXIST\)/,
      3,
    ],
  ])('%j', async (args, message, expected) => {
    const { code, stderr } = await ic('export', ...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(expected);
  });
});
