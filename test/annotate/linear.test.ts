import { beforeAll, describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { countWork, startCounting } from './count-work.ts';
import { hostile } from './hostile.ts';

startCounting();
const { annotate } = await import('../../src/annotate/annotate.ts');
const { compare } = await import('../../src/compare/compare.ts');
const { toPackSynonyms } = await import('../../src/compare/pack-synonyms.ts');
const { toDigest } = await import('../../src/compare/to-digest.ts');
const { toOutletIndex } = await import('../../src/corpus/outlets.ts');
const { toDocument: toDocumentKnown } = await import('../../src/corpus/to-document.ts');
const { readShippedLexicon, toDocument } = await import('./shipped.ts');

const SHORT = 3_000;
const TIMES = 4;
/**
 * Four times the text costs a source file at most this many times as much: quadratic work costs sixteen
 * times. Some rules look ahead a bounded way, so that work grows faster at first: who seems to do so is
 * looked at again in texts four times as long.
 */
const MOST_GROWTH = 7;
/** Blocks of code for each UTF-16 unit: a file that did less has hardly begun to work. */
const LEAST_WORK = 2;

let lexicon: Lexicon;
let synonyms: ReadonlyMap<string, string>;
beforeAll(async () => {
  lexicon = await readShippedLexicon();
  synonyms = toPackSynonyms(lexicon.pack);
});

const work = (text: string) =>
  countWork(async () => {
    toDocumentKnown({ id: 'a', path: 'a.txt', told: null }, text, toOutletIndex([]));
    const digest = await toDigest(annotate(toDocument(text), lexicon), text, synonyms);
    compare([digest, { ...digest, document: 'b', outlet: 'B' }], [], synonyms);
  });

/** Folders and files of all stages; what is not counted would pass. */
const counted = [
  ...['corpus/to-document', 'text/zones', 'text/tokens', 'annotate/quotes/', 'annotate/speakers/'],
  ...['annotate/dates/', 'annotate/stances/', 'annotate/to-record', 'compare/', 'lexicon/'],
];

describe('work grows in line with the text', () => {
  test('every stage is counted', async () => {
    const text = 'Iran rejected talks on Monday, “which are over,” Ali Larijani said.\n'.repeat(20);
    const files = [...(await work(text))].filter(([, count]) => count > 0).map(([file]) => file);
    for (const stage of counted) expect(files).toContainEqual(expect.stringContaining(stage));
  });

  async function findGrown(unit: string, length: number): Promise<readonly string[]> {
    const text = unit.repeat(Math.ceil((length * TIMES) / unit.length));
    const short = await work(text.slice(0, length));
    const long = await work(text.slice(0, length * TIMES));
    const least = length * LEAST_WORK;
    return [...long]
      .filter(([file, count]) => count > MOST_GROWTH * Math.max(short.get(file) ?? 0, least))
      .map(([file]) => file);
  }

  test.each(hostile)('%j', async (unit) => {
    const suspected = await findGrown(unit, SHORT);
    const grown = suspected.length === 0 ? [] : await findGrown(unit, SHORT * TIMES);
    expect(grown.filter((file) => suspected.includes(file))).toEqual([]);
  });
});
