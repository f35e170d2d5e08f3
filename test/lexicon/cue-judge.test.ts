import { expect, test } from 'vitest';
import type { CueKind } from '../../src/lexicon/cue-counts.ts';
import {
  type CueJudge,
  createCueJudge,
  factorOf,
  toConfidence,
  toOdds,
  traits,
} from '../../src/lexicon/cue-judge.ts';

const said: CueKind = {
  ...{
    group: 'reporting',
    lemma: 'say',
    frame: 'that',
    form: 'finite',
    source: 'name',
    place: 'alone',
    held: 'free',
  },
  ...{ opening: '^', beforeCue: 'never-seen', afterCue: 'that', mood: 'past', governor: '(name)' },
  ...{
    beforeSource: '^',
    sourceWord: '(name)',
    firstClass: 'IN',
    firstWord: 'that',
    lastWord: 'never-seen',
    length: '10+',
  },
};

const confidenceBy = (judge: CueJudge) => (kind: CueKind) =>
  toConfidence(judge.oddsOf(kind) * judge.heldFactorOf(kind));

const judge = confidenceBy(createCueJudge());

test('a trait that speaks against an attribution makes it less likely', () => {
  for (const other of [
    { source: 'none' },
    { place: 'within' },
    { held: 'held' },
    { opening: 'if' },
    { lemma: 'used', group: 'other' },
  ])
    expect(judge({ ...said, ...other })).toBeLessThan(judge(said));
});

test('what was never seen has no factor, and a share all the same', () => {
  const unknown: CueKind = {
    ...{
      group: 'x',
      lemma: 'constructor',
      frame: '__proto__',
      form: 'toString',
      source: 'x',
      place: 'x',
      held: '',
    },
    ...{ opening: 'hasOwnProperty', beforeCue: '', firstClass: '', firstWord: '__proto__' },
    ...{
      afterCue: '__proto__',
      mood: 'x',
      governor: '',
      beforeSource: '',
      sourceWord: '',
      lastWord: '',
      length: '',
    },
  };
  expect(traits.map((trait) => factorOf(trait, unknown))).toEqual(traits.map(() => null));
  expect(judge(unknown)).toBeCloseTo(0.05, 10);
});

test('the same kind is judged the same, whatever was judged before', () => {
  const fresh = confidenceBy(createCueJudge());
  fresh({ ...said, opening: 'if', firstWord: 'the' });
  expect(fresh(said)).toBe(judge(said));
});

test('odds have an end', () => {
  expect(toOdds(0)).toBeCloseTo(1 / 99, 10);
  expect(toOdds(0.5)).toBe(1);
  expect(toOdds(1)).toBeCloseTo(99, 10);
});
