import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/annotate/annotate.ts';
import { readShippedLexicon, toDocument } from '../shipped.ts';
import { neutral, taken } from './plain-sentences.ts';

const lexicon = await readShippedLexicon();

const stancesOf = (sentence: string) =>
  findAll(toDocument(`Iran, the United States and the nuclear talks\n\n${sentence}\n`), lexicon).stances;

describe.each(Object.entries(taken))('%s', (topic, positions) => {
  describe.each(Object.entries(positions))('%s', (position, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const found = stancesOf(sentence).filter((stance) => stance.topic.id === topic);
      expect([...new Set(found.map((stance) => stance.position))]).toEqual([position]);
    });
  });
});

describe('no position', () => {
  it.each(neutral)('%s', (sentence) => {
    expect(stancesOf(sentence)).toEqual([]);
  });
});
