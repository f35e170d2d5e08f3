/**
 * Draws quotes whose source is a pronoun or a description, with whom it was taken to mean, for judging by
 * reading. Run it with `npm run measure:source-sample -- FOLDER [SIZE [SEED]]`; FOLDER holds `*.txt`. The
 * same folder, size and seed always give the same sample.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAll } from '../../annotate/annotate.ts';
import { readPack } from '../../corpus/read-pack.ts';
import { toLexicon } from '../../lexicon/lexicon.ts';

const SIZE = 100;
const SEED = 1;
/** Characters of the article shown before and after the source. */
const BEFORE = 700;
const AFTER = 220;

/** Ways of resolving by which a source is a name, several names, or nothing at all. */
const BY_NAME: ReadonlySet<string> = new Set([
  ...['name', 'name-in-pack', 'closer-group', 'joint', 'apposition', 'goes-on', 'hearsay', 'cited'],
]);

interface Drawn {
  readonly file: string;
  readonly source: string;
  readonly speaker: string | null;
  readonly rule: string;
  readonly context: string;
}

/** Park and Miller's generator: numbers from 0 up to 1, the same for the same seed on every machine. */
function* randomNumbers(seed: number): Generator<number, never> {
  const modulus = 2_147_483_647;
  for (let state = (seed % (modulus - 1)) + 1; ; ) {
    state = (state * 16_807) % modulus;
    yield (state - 1) / (modulus - 1);
  }
}

/** So many of a list, each as likely as any other, in the order of the list. */
export function drawSample<T>(list: readonly T[], size: number, seed: number): T[] {
  const random = randomNumbers(seed);
  const order = list.map((one, at) => ({ one, at, key: random.next().value }));
  const chosen = order.toSorted((a, b) => a.key - b.key || a.at - b.at).slice(0, size);
  return chosen.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

async function main([folder, size, seed]: readonly string[]): Promise<string> {
  if (folder === undefined) throw new Error('name the folder with the texts');
  const pack = fileURLToPath(new URL('../../lexicon/packs/iran', import.meta.url));
  const lexicon = toLexicon(await readPack(pack));
  const all: Drawn[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const file of files.toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const quotes = findAll(
      {
        id: file.replace(/\.txt$/, ''),
        path: file,
        text,
        outlet: null,
        title: null,
        url: null,
        published: null,
      },
      lexicon,
    ).quotes;
    for (const { source, speaker, speakers, resolvedBy } of quotes) {
      const [first] = source;
      if (!first || BY_NAME.has(resolvedBy)) continue;
      const at = first.start;
      const words = (start: number, end: number) =>
        text.slice(Math.max(0, start), end).replace(/\s*\n\s*/g, ' ¶ ');
      all.push({
        ...{ file, rule: resolvedBy, source: words(first.start, first.end) },
        speaker: speakers.length > 1 ? speakers.map(({ id }) => id).join(' + ') : (speaker?.id ?? null),
        context: `${words(at - BEFORE, at)}>>>${words(first.start, first.end)}<<<${words(first.end, first.end + AFTER)}`,
      });
    }
  }
  const resolved = all.filter(({ speaker }) => speaker !== null).length;
  const drawn = drawSample(
    all.filter(({ speaker }) => speaker !== null),
    Number(size ?? SIZE),
    Number(seed ?? SEED),
  );
  const lines = drawn.map(
    ({ file, source, speaker, rule, context }, at) =>
      `${at + 1}. ${file}\n   [${source}] => ${speaker} (${rule})\n   ${context}\n`,
  );
  return [
    `${all.length} quotes with a pronoun or a description for a source; ${resolved} have a speaker.\n`,
    ...lines,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(await main(process.argv.slice(2)));
