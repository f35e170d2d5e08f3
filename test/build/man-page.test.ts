import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toRoff } from '../../src/build/man-page.ts';
import { commandSpecs } from '../../src/cli/command-specs.ts';
import { helpTopics } from '../../src/cli/help/help-topics.ts';
import { toOption } from '../../src/cli/options.ts';
import { root } from '../e2e/run.ts';

const file = path.join(root, 'dist/man/iran-corpus.1');
const page = () => readFileSync(file, 'utf8');
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

test.each([
  ['--a\\b', '\\-\\-a\\eb'],
  ['.TH x\n’tis', '\\&.TH x\n\\[u2019]tis'],
  ["'quoted'", "\\&'quoted'"],
])('%j', (text, roff) => expect(toRoff(text)).toBe(roff));

test('holds every command, option and topic', () => {
  const text = page();
  for (const { name, options, summary } of commandSpecs) {
    expect(text).toMatch(new RegExp(`^\\.SS "${name}\\b`, 'm'));
    expect(text.toLowerCase()).toContain(toRoff(summary).toLowerCase());
    for (const option of options) expect(text).toContain(toRoff(toOption(option).flags));
  }
  const sections = Array.from(text.matchAll(/^\.SH "(.*)"$/gm), ([, name]) => name);
  expect(sections.slice(0, 5)).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'OPTIONS']);
  expect(sections).toHaveLength(5 + helpTopics.length);
  expect(sections.at(-1)).toBe('EXIT STATUS');
});

test('is ASCII, and every request is one of the man macros', () => {
  const lines = page().split('\n');
  expect(lines.filter((line) => /[^ -~]/.test(line))).toEqual([]);
  const requests = new Set(lines.flatMap((line) => /^[.']\S*/.exec(line) ?? []));
  const known = ['.TH', '.SH', '.SS', '.TP', '.PP', '.RS', '.RE', '.nf', '.fi', '.B', '.I', '.br'];
  expect([...requests].filter((request) => !known.includes(request))).toEqual([]);
});

test.skipIf(!has('groff'))('groff has nothing to say against it', () => {
  const { stderr, status } = spawnSync('groff', ['-man', '-ww', '-z', '-Tutf8', file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test.skipIf(!has('mandoc'))('mandoc neither, but that it has no date', () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', file], { encoding: 'utf8' });
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !line.includes('missing date')),
  ).toEqual([]);
});
