import { describe, expect, it } from 'vitest';
import { toPackSynonyms } from '../../src/compare/pack-synonyms.ts';
import { toStem, toWords } from '../../src/compare/stems.ts';
import { readShippedLexicon } from '../annotate/shipped.ts';

const synonyms = toPackSynonyms((await readShippedLexicon()).pack);
const keys = (text: string) => toWords(text, synonyms).map(({ key }) => key);

describe('stems', () => {
  const same: readonly (readonly [string, string])[] = [
    ['talk', 'talks'],
    ['reject', 'rejected'],
    ['stop', 'stopping'],
    ['policy', 'policies'],
    ['negotiate', 'negotiation'],
    ['unrealizable', 'unattainable'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['honour', 'honor'],
    ['realise', 'realize'],
    ['US', 'America'],
  ];
  for (const [left, right] of same)
    it(`${left} and ${right} are one`, () => expect(keys(left)).toEqual(keys(right)));

  const different: readonly (readonly [string, string])[] = [
    ['us', 'US'],
    ['talk', 'strike'],
    ['supports', 'opposes'],
    ['bus', 'bu'],
    ['hour', 'hor'],
  ];
  for (const [left, right] of different)
    it(`${left} and ${right} are two`, () => expect(keys(left)).not.toEqual(keys(right)));

  it('leaves short words alone', () => expect(toStem('is')).toBe('is'));
  it('keeps what stands in the text', () => {
    const text = 'The “U.S.” won’t, he said.';
    for (const { start, end, text: word } of toWords(text, synonyms))
      expect(text.slice(start, end)).toBe(word);
  });
});
