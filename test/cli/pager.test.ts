import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { toPager, toWords, writePaged } from '../../src/cli/pager.ts';
import { makeFolder } from '../corpus/temporary-folder.ts';

const options = { color: 'auto' } as const;

/** A terminal, or a pipe, with what was written to it. */
function toContext(isTTY: boolean, env: Record<string, string>) {
  const written: string[] = [];
  const stdout = Object.assign(new PassThrough(), { isTTY });
  stdout.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const context: Context = {
    ...{ stdin: new PassThrough(), stdout, stderr: new PassThrough(), programFolder: '.' },
    env: { PATH: process.env.PATH, ...env },
  };
  return { context, written };
}

test.each([
  ['less', ['less']],
  ['less -R  -S', ['less', '-R', '-S']],
  ['"/opt/my pager" -x \'a b\'', ['/opt/my pager', '-x', 'a b']],
  ['  ', []],
])('%j is %j', (line, words) => {
  expect(toWords(line)).toEqual(words);
});

describe('a pager is used', () => {
  test.each([
    ['on a terminal', true, { PAGER: 'less -R' }, undefined, ['less', '-R']],
    ['not in a pipe', false, { PAGER: 'less' }, undefined, null],
    ['not for a file', true, { PAGER: 'less' }, 'a.txt', null],
    ['not where none is named', true, {}, undefined, null],
    ['not where it is empty', true, { PAGER: '' }, undefined, null],
    ['not where it is cat', true, { PAGER: 'cat' }, undefined, null],
    ['not on a dumb terminal', true, { PAGER: 'less', TERM: 'dumb' }, undefined, null],
  ])('%s', (_name, isTTY, env, output, expected) => {
    const given = output === undefined ? options : { ...options, output };
    expect(toPager(given, toContext(isTTY, env).context)).toEqual(expected);
  });
});

test('the pager gets the text and its settings, standard output nothing', async () => {
  const folder = await makeFolder({});
  const [script, out] = ['pager.mjs', 'out'].map((name) => path.join(folder.path, name)) as [string, string];
  await writeFile(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync(process.argv[2], process.env.LESS + ' ' + readFileSync(0, 'utf8'));`,
  );
  const { context, written } = toContext(true, { PAGER: `"${process.execPath}" "${script}" "${out}"` });
  await writePaged('an article\n', options, context);
  expect(await readFile(out, 'utf8')).toBe('FRX an article\n');
  expect(written).toEqual([]);
  await folder.remove();
});

test('a pager that does not exist is none; one that is left early is no failure', async () => {
  const missing = toContext(true, { PAGER: '/nowhere/pager' });
  await writePaged('an article\n', options, missing.context);
  expect(missing.written.join('')).toBe('an article\n');
  const left = toContext(true, { PAGER: `"${process.execPath}" -e 0` });
  await writePaged('an article\n'.repeat(100_000), options, left.context);
  expect(left.written).toEqual([]);
});
