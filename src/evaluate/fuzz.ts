/**
 * Annotates broken texts and tells what does not hold of the records:
 *   npm run fuzz -- COUNT SEED
 * The texts are those of fixtures/ and seeds/, mutated. Text N of a run has the seed SEED + N, so that
 * `npm run fuzz -- 1 THAT-SEED` makes it alone. Exit code 1 where anything failed.
 */
import { readFile } from 'node:fs/promises';
import fastGlob from 'fast-glob';
import { readPack } from '../corpus/read-pack.ts';
import { toLexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import { findAnnotationFaults } from './annotation-faults.ts';
import { minimise } from './minimise.ts';
import { mutate } from './mutations.ts';

const DEFAULT_COUNT = 1000;
const DEFAULT_SEED = 1;
/** After so many kinds of failure there is enough to read. */
const MOST_KINDS = 20;
const EVERY = 5000;

/** Publication dates in turn: none, a day, about a day, a month, a year, the edges of the calendar. */
const dates = [
  null,
  '2026-03-02',
  '2025-09-02~',
  '2026-02',
  '2025',
  '2024-02-29',
  '0001-01-01',
  '9999-12-31',
];
const titles = [null, 'Talks are over, says Iran', '', '“'];

const [count = DEFAULT_COUNT, first = DEFAULT_SEED] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(first) || count < 1)
  throw new RangeError('Two whole numbers: npm run fuzz -- COUNT SEED');

const files = (await fastGlob(['fixtures/**/*.txt', 'seeds/**/*.txt'])).sort();
const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
const lexicon = toLexicon(await readPack('src/lexicon/packs/iran'));

function toDocument(text: string, seed: number): Document {
  const edtf = dates[seed % dates.length] ?? null;
  const title = titles[seed % titles.length] ?? null;
  return {
    ...{ id: 'fuzz', path: 'fuzz.txt', text, outlet: null, title, url: null },
    published: edtf === null ? null : { edtf, basis: 'manifest' },
  };
}

/** What kind of failure it is: the same one at other places is told once. */
const toKind = (fault: string) => fault.replace(/\d+/g, 'N');

const kinds = new Map<string, number>();
let failed = 0;
let slowest = { seconds: 0, seed: first, length: 0 };
const print = (line: string) => void process.stdout.write(`${line}\n`);

for (let seed = first; seed < first + count && kinds.size < MOST_KINDS; seed++) {
  const text = mutate(texts, seed);
  const started = performance.now();
  const faults = findAnnotationFaults(toDocument(text, seed), lexicon);
  const seconds = (performance.now() - started) / 1000;
  if (seconds > slowest.seconds) slowest = { seconds, seed, length: text.length };
  if (faults.length > 0) failed++;
  for (const kind of new Set(faults.map(toKind))) {
    const seen = kinds.get(kind) ?? 0;
    kinds.set(kind, seen + 1);
    if (seen > 0) continue;
    const shortest = minimise(text, (shorter) =>
      findAnnotationFaults(toDocument(shorter, seed), lexicon).map(toKind).includes(kind),
    );
    print(`seed ${seed}: ${faults.find((fault) => toKind(fault) === kind)}`);
    print(`  ${JSON.stringify(shortest)}`);
  }
  if ((seed - first + 1) % EVERY === 0) process.stderr.write(`${seed - first + 1} texts, ${failed} failed\n`);
}

for (const [kind, seen] of kinds) print(`${seen} × ${kind.split('\n', 1)[0]}`);
print(`${count} texts of ${files.length}, seeds ${first} to ${first + count - 1}: ${failed} failed`);
print(
  `Slowest: seed ${slowest.seed}, ${slowest.length} units, ${slowest.seconds.toFixed(2)} s (two runs, checks)`,
);
if (failed > 0) process.exitCode = 1;
