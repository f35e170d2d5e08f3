import { beforeAll, describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { countWork, startCounting } from './count-work.ts';
import { hostile, varied } from './hostile.ts';

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
const stages = [
  ...['corpus/to-document', 'text/zones', 'text/tokens', 'annotate/quotes/', 'annotate/speakers/'],
  ...['annotate/dates/', 'annotate/stances/', 'annotate/to-record', 'compare/', 'lexicon/'],
];

describe('work grows in line with the text', () => {
  test('every stage is counted', async () => {
    const text = 'Iran rejected talks on Monday, “which are over,” Ali Larijani said.\n'.repeat(20);
    const files = [...(await work(text))].filter(([, count]) => count > 0).map(([file]) => file);
    for (const stage of stages) expect(files).toContainEqual(expect.stringContaining(stage));
  });

  const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length));
  const counted = (unit: (number: number) => string) => (length: number) => {
    let text = '';
    for (let number = 1; text.length < length; number++) text += unit(number);
    return text;
  };

  async function findGrown(make: (length: number) => string, length: number): Promise<readonly string[]> {
    const text = make(length * TIMES);
    const short = await work(text.slice(0, length));
    const long = await work(text.slice(0, length * TIMES));
    const least = length * LEAST_WORK;
    return [...long]
      .filter(([file, count]) => count > MOST_GROWTH * Math.max(short.get(file) ?? 0, least))
      .map(([file]) => file);
  }

  async function expectLinear(make: (length: number) => string) {
    const suspected = await findGrown(make, SHORT);
    const grown = suspected.length === 0 ? [] : await findGrown(make, SHORT * TIMES);
    expect(grown.filter((file) => suspected.includes(file))).toEqual([]);
  }

  test.each(hostile)('%j', (unit) => expectLinear(repeated(unit)));
  test.each(varied.map((unit) => [unit(1), unit] as const))('%j and so on', async (_, unit) => {
    // Words are remembered from one text to the next, in a table that makes room once: not what is asked here.
    await work(counted(unit)(SHORT * TIMES * TIMES));
    await expectLinear(counted(unit));
  });
});
