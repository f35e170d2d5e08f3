import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { findAnnotationFaults } from '../../src/evaluate/annotation-faults.ts';
import { mutate } from '../../src/evaluate/mutations.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { articles, readShippedLexicon, toDocument } from './shipped.ts';

// A fixed seed: a test that fails must fail again. `npm run fuzz` looks further.
const settings = { seed: 8, numRuns: 60 };

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await readShippedLexicon();
});

const faultsOf = (text: string) => findAnnotationFaults(toDocument(text), lexicon);
const quotesOf = (text: string) =>
  annotate(toDocument(text), lexicon).quotes.map(({ content }) => content.text);

describe('whatever the text, records hold', () => {
  test('of articles that were mutated', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(faultsOf(mutate(articles, seed))).toEqual([]);
      }),
      settings,
    );
  });

  test('of words and marks in any order', () => {
    const piece = fc.constantFrom(
      ...['“', '”', '‘', '’', '"', "'", ',', '.', ':', ';', '—', '(', ')', '\n', '\u2028', '\0', '\u202e'],
      ...[
        'said',
        'told',
        'that',
        'he',
        'according to',
        'the foreign minister',
        'Ali Larijani',
        'Iran',
        'who',
      ],
      ...['not', 'reject', 'talks', 'on Monday', 'March 3', '2026', 'two weeks ago', 'and', '𝒳', 'é', '1'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(faultsOf(pieces.join(' '))).toEqual([]);
      }),
      settings,
    );
  });

  test.each(['', ' ', '\n\n', '\0', '"', '\ud800', '\ufeff', '__proto__ said constructor', '“'.repeat(5000)])(
    '%j',
    (text) => expect(faultsOf(text)).toEqual([]),
  );
});

describe('furniture between two paragraphs changes no quote', () => {
  const furniture = ['Read more: Minister vows response', 'Advertisement', 'Sign up for our newsletter'];

  test.each(furniture)('%s', (line) => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(), (text, choice) => {
        const gaps = Array.from(text.matchAll(/\n\n/g), ({ index }) => index);
        const gap = gaps[choice % gaps.length];
        fc.pre(gap !== undefined);
        const longer = `${text.slice(0, gap)}\n\n${line}${text.slice(gap)}`;
        expect(quotesOf(longer)).toEqual(quotesOf(text));
      }),
      { ...settings, numRuns: 25 },
    );
  });

  test.each(furniture)('between the paragraphs of one quotation: %s', (line) => {
    const [before, after] = ['He said: “There will be an inquiry.', '“I won’t say today who’s to blame.”'];
    const whole = quotesOf(`It rained.\n\n${before}\n\n${after}\n`);
    expect(whole).toEqual([`${before.slice(9)} … ${after}`]);
    expect(quotesOf(`It rained.\n\n${before}\n\n${line}\n\n${after}\n`)).toEqual(whole);
  });
});

describe('who hands on what another says', () => {
  const told = 'Morton told the council that the dam was old';
  const chainsOf = (text: string) =>
    annotate(toDocument(text), lexicon).quotes.map(
      ({ speaker, via }) => [speaker?.name, via.map(({ name }) => name)] as const,
    );

  test('an official vouches for it', () => {
    expect(chainsOf(`According to Alice Reed, ${told}.`)).toEqual([
      ['Alice Reed', []],
      ['Morton', ['Alice Reed']],
    ]);
  });
  test('an agency only hands it on', () => {
    expect(chainsOf(`According to Tasnim, ${told}.`)).toEqual([['Morton', ['Tasnim']]]);
    expect(chainsOf(`According to the Zenda Courier News, ${told}.`)).toHaveLength(1);
    expect(chainsOf(`According to local media, ${told}.`)).toHaveLength(1);
  });
});
