import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { hostile } from './annotate/hostile.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Quadratic work on a text so long takes seconds, work in line with it some milliseconds. */
const LENGTH = 30_000;
const MOST_MILLISECONDS = 400;

/** Files whose expressions never see a long text, with how long it can be and why. */
const shortInputs: Readonly<Record<string, readonly [length: number, why: string]>> = {
  'src/lexicon/en/zones.ts': [1200, 'text/zones.ts asks no rule about longer lines'],
  'src/text/zones-head.ts': [1200, 'lines of a head have few words'],
  'src/corpus/outlet.ts': [1000, 'longer lines are passed over'],
};

/** Not part of the program: they read the project's own files. */
const OWN_FILES = /^src\/(?:build|bench|evaluate)\//;

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

function collect(node: unknown, file: string, into: Found[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
  if (regex) into.push({ file, pattern: regex.pattern, flags: regex.flags });
  for (const part of Object.values(node)) collect(part, file, into);
}

/** Every regular expression written in the sources. */
function findExpressions(): readonly Found[] {
  const found: Found[] = [];
  for (const file of fastGlob.sync('src/**/*.ts', { cwd: root }).sort()) {
    if (OWN_FILES.test(file)) continue;
    const source = readFileSync(path.join(root, file), 'utf8');
    const { code } = transformSync(source, { loader: 'ts', target: 'esnext' });
    collect(parseAst(code), file, found);
  }
  return [...new Map(found.map((one) => [`/${one.pattern}/${one.flags}`, one])).values()];
}

/** What an expression may stumble over: words of its own, again and again, and every other hostile piece. */
function toPieces({ pattern }: Found): readonly string[] {
  const words = pattern.match(/[a-z]{3,}/gi) ?? [];
  return [...hostile, '0', '-', '\t', 'A.', ...words.map((word) => `${word} `)];
}

/** Milliseconds of this process alone: a busy machine changes little. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('no regular expression takes longer than in line with the text', () => {
  const expressions = findExpressions();
  expect(expressions.length).toBeGreaterThan(250);
  const slow = expressions.flatMap((one) => {
    const length = shortInputs[one.file]?.[0] ?? LENGTH;
    const expression = new RegExp(one.pattern, one.flags.replace(/[gy]/g, ''));
    const piece = toPieces(one).find((unit) => {
      const text = `x${unit.repeat(length / unit.length)}\0`;
      return timeOf(() => expression.test(text)) > MOST_MILLISECONDS;
    });
    return piece === undefined
      ? []
      : [`${one.file}: /${one.pattern}/${one.flags} on ${JSON.stringify(piece)}`];
  });
  expect(slow).toEqual([]);
});
