/**
 * Measures the built program on a folder of articles, side by side with peers on the same texts:
 *   npm run bench -- FOLDER [FILE.json]
 * Prints a table; writes the figures to the file where one is named.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { toOutletIndex } from '../corpus/outlets.ts';
import { findCorpus, readArticle } from '../corpus/read-corpus.ts';
import { readPack } from '../corpus/read-pack.ts';
import { toLexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import { formatRows } from '../output/table.ts';
import { writeCopies } from './copies.ts';
import { type Measured, runBest, runProcess } from './run-process.ts';
import { measureStages } from './stages.ts';

const PROGRAM = 'bin/iran-corpus.js';
const STARTS = 9;
const GROWTH = [1, 2, 4, 8];

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file?.startsWith('-'))
  throw new Error('Name a folder of articles: npm run bench -- FOLDER [FILE.json]');

const scratch = await mkdtemp(path.join(tmpdir(), 'iran-corpus-bench-'));
const rows: string[][] = [];
const figures: Record<string, Measured | number> = {};
const print = (line: string) => void process.stderr.write(`${line}\n`);

function add(name: string, measured: Measured, note: string): void {
  figures[name] = measured;
  rows.push([
    name,
    `${measured.seconds.toFixed(3)} s`,
    measured.peak === null ? '' : `${measured.peak} MB`,
    note,
  ]);
  print(`${name}: ${measured.seconds.toFixed(3)} s ${note}`);
}

const ratio = (a: Measured, b: Measured) => (a.seconds / b.seconds).toFixed(2);

async function readDocuments(from: string): Promise<Document[]> {
  const pack = await readPack('src/lexicon/packs/iran');
  const outlets = toOutletIndex(pack.outlets);
  const { files } = await findCorpus([from]);
  const read = await Promise.all(files.map((found) => readArticle(found, outlets)));
  return read.flatMap((one) => ('document' in one ? [one.document] : []));
}

async function benchStart(): Promise<void> {
  const cache = { IRAN_CORPUS_CACHE: path.join(scratch, 'start') };
  const empty = path.join(scratch, 'empty.cjs');
  await writeFile(empty, '');
  const bare = await runBest(STARTS, [empty]);
  add('bare node', bare, '');
  const quotes = [PROGRAM, 'quotes', 'seeds', '--speaker', 'Larijani'];
  const version = await runBest(STARTS, [PROGRAM, '--version']);
  add('--version', version, `${ratio(version, bare)} × bare node`);
  const anew = await runBest(STARTS, [...quotes, '--no-cache']);
  add('quotes on the five articles', anew, `${ratio(anew, bare)} × bare node`);
  // The second finds annotations and keeps the code of that, too.
  for (let run = 0; run < 2; run++) await runProcess(quotes, cache);
  const compiled = await runBest(STARTS, [...quotes, '--no-cache'], cache);
  add('quotes on the five articles, code kept', compiled, `${ratio(compiled, bare)} × bare node`);
  const again = await runBest(STARTS, quotes, cache);
  add('quotes on the five articles, kept', again, `${ratio(again, bare)} × bare node`);
}

async function benchCorpus(megabytes: number): Promise<void> {
  const rate = ({ seconds }: Measured) => `${(megabytes / seconds).toFixed(2)} MB/s`;
  const annotate = [PROGRAM, 'annotate', folder as string];
  const one = await runBest(2, [...annotate, '--no-cache', '--jobs', '1']);
  add('annotate, one thread', one, rate(one));
  const threads = Math.max(2, availableParallelism());
  const many = await runBest(2, [...annotate, '--no-cache', '--jobs', String(threads)]);
  add(`annotate, ${threads} threads`, many, `${rate(many)}, ${ratio(one, many)} × as fast as one`);
  const cache = { IRAN_CORPUS_CACHE: path.join(scratch, 'corpus') };
  const first = await runProcess(annotate, cache);
  add('annotate, first run', first, rate(first));
  const second = await runBest(3, annotate, cache);
  add('annotate, second run', second, `${ratio(first, second)} × as fast as the first`);
  for (const peer of ['compromise', 'compromise-dates', 'chrono-node']) {
    const measured = await runProcess([`src/bench/peers/${peer}.js`, folder as string]);
    add(peer, measured, `${rate(measured)}; one thread of ours is ${ratio(measured, one)} × as fast`);
  }
}

async function benchGrowth(documents: readonly Document[]): Promise<void> {
  let single: Measured | undefined;
  for (const times of GROWTH) {
    const copies = path.join(scratch, `copies-${times}`);
    await writeCopies(documents, copies, times);
    const measured = await runProcess([PROGRAM, 'annotate', copies, '--no-cache', '--jobs', '1']);
    single ??= measured;
    const expected = { ...single, seconds: single.seconds * times };
    add(
      `annotate ${times} × the corpus`,
      measured,
      `${ratio(measured, expected)} × ${times} times the first`,
    );
    await rm(copies, { recursive: true });
  }
}

try {
  const documents = await readDocuments(folder);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  print(`${documents.length} articles, ${megabytes.toFixed(1)} MB, ${cpus().length} × ${cpus()[0]?.model}`);
  await benchStart();
  await benchCorpus(megabytes);
  const stages = await measureStages(documents, toLexicon(await readPack('src/lexicon/packs/iran')));
  for (const [stage, seconds] of Object.entries(stages))
    add(`stage: ${stage}`, { seconds, peak: null }, `${(megabytes / seconds).toFixed(2)} MB/s`);
  await benchGrowth(documents);
  const layout = { width: 110, colour: 0, chosen: true } as const;
  for (const piece of formatRows(['What', 'Time', 'Peak', ''], rows, [false, false, false, true], layout))
    process.stdout.write(piece);
  if (file !== undefined)
    await writeFile(file, `${JSON.stringify({ articles: documents.length, megabytes, figures }, null, 2)}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
