import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/annotate/annotate.ts';
import { readShippedLexicon, toDocument } from '../shipped.ts';
import { armsNeutral, armsTaken } from './arms-sentences.ts';
import { builtNeutral, builtTaken, builtWhose } from './c-sentences.ts';
import { everydayNeutral, everydayTaken } from './everyday-sentences.ts';
import { handedOnNeutral, handedOnTaken, handedOnWhose } from './handed-on-sentences.ts';
import { moreNeutral, moreTaken } from './more-plain-sentences.ts';
import { othersNeutral, othersTaken } from './others-sentences.ts';
import { neutral, taken } from './plain-sentences.ts';
import { talksNeutral, talksTaken, talksWhose } from './talks-sentences.ts';
import { vocabularyNeutral, vocabularyTaken } from './vocabulary-sentences.ts';
import { wordedNeutral, wordedTaken } from './worded-sentences.ts';
import { workedOutNeutral, workedOutTaken } from './worked-out-sentences.ts';

const lexicon = await readShippedLexicon();

const stancesOf = (sentence: string) =>
  findAll(toDocument(`Iran, the United States and the nuclear talks\n\n${sentence}\n`), lexicon).stances;

describe.each(
  [
    ...[armsTaken, builtTaken, moreTaken, othersTaken, taken, talksTaken, vocabularyTaken],
    ...[wordedTaken, workedOutTaken, handedOnTaken, everydayTaken],
  ].flatMap((table) => Object.entries(table)),
)('%s', (topic, positions) => {
  describe.each(Object.entries(positions))('%s', (position, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const found = stancesOf(sentence).filter((stance) => stance.topic.id === topic);
      expect([...new Set(found.map((stance) => stance.position))]).toEqual([position]);
    });
  });
});

describe('no position', () => {
  it.each([
    ...armsNeutral,
    ...builtNeutral,
    ...everydayNeutral,
    ...handedOnNeutral,
    ...moreNeutral,
    ...neutral,
    ...othersNeutral,
    ...talksNeutral,
    ...vocabularyNeutral,
    ...wordedNeutral,
    ...workedOutNeutral,
  ])('%s', (sentence) => {
    expect(stancesOf(sentence)).toEqual([]);
  });
});

describe('whose it is', () => {
  it.each([
    [
      'Several states, including Russia and China, condemned the strikes on Iran.',
      ['unnamed states', 'Russia', 'China'],
    ],
    ['A friend of Iran rejected the strikes, JD Vance said.', ['unnamed friend of Iran']],
    ['JD Vance is a staunch supporter of the strikes on Iran.', ['JD Vance']],
    ['Turkey and Qatar are opposed to any new strikes on Iran.', ['Turkey', 'Qatar']],
    ['Emmanuel Macron said it was false that Donald Trump wanted a war with Iran.', []],
    ['“He does not want another war with Iran,” Emmanuel Macron said.', []],
  ])('%s', (sentence, holders) => {
    expect(stancesOf(sentence).map(({ holder }) => holder.name)).toEqual(holders);
  });
});

describe('every position of a sentence', () => {
  it.each([...talksWhose, ...builtWhose, ...handedOnWhose])('%s', (sentence, expected) => {
    const found = stancesOf(sentence).map(
      ({ holder, topic, position }) => `${holder.id} ${topic.id} ${position}`,
    );
    expect([...new Set(found)].sort()).toEqual(expected);
  });
});

describe('headlines', () => {
  it.each([
    ['Khamenei: Talks with US a dead end', ['Ali Khamenei us-talks opposes']],
    ['Missiles not up for negotiation: Araghchi', ['Abbas Araghchi missile-limits opposes']],
    ['Trump: No enrichment for Iran', ['Donald Trump nuclear-programme opposes']],
    ['No talks under pressure, Iran tells US', ['Iran us-talks conditional']],
    [
      'Russia, China reject UN sanctions on Iran',
      ['Russia snapback-sanctions opposes', 'China snapback-sanctions opposes'],
    ],
    ['Qatar offers to mediate between Iran and US', ['Qatar us-talks supports']],
    ['Trump says Iran wants a deal', ['Donald Trump us-talks supports']],
    ['Nuclear talks in Oslo: Araghchi', []],
    ['Iran, US delegations not in Oslo for talks', []],
    ['No word from Araghchi on talks', []],
    ['Iran talks: what is known', []],
  ])('%s', (headline, expected) => {
    const text = `${headline}\n\nTEHRAN — Iran and the United States have held nuclear talks in Oslo since May.\n`;
    const found = findAll(toDocument(text), lexicon).stances;
    expect(found.map(({ holder, topic, position }) => `${holder.name} ${topic.id} ${position}`)).toEqual(
      expected,
    );
  });
});
