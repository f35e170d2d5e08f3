import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [292, 42],
    detection: [310, 24],
    contentExact: [274, 60],
    'tokens.source': [901, 150],
    'tokens.cue': [304, 59],
    'tokens.content': [2776, 278],
    datesResolved: [71, 72],
    stances: [43, 5],
    speakers: [297, 13],
    types: [308, 2],
  },
  stories: {
    attribution: [164, 8],
    detection: [165, 7],
    contentExact: [156, 16],
    'tokens.source': [534, 21],
    'tokens.cue': [166, 23],
    'tokens.content': [1647, 85],
    datesResolved: [40, 33],
    stances: [72, 2],
    speakers: [165, 0],
    types: [165, 0],
  },
  outlets: {
    attribution: [299, 44],
    detection: [319, 24],
    contentExact: [280, 63],
    'tokens.source': [855, 154],
    'tokens.cue': [325, 79],
    'tokens.content': [3773, 267],
    datesResolved: [68, 43],
    stances: [103, 32],
    speakers: [281, 38],
    types: [317, 2],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [115, 15],
  forms: [101, 0],
  omissions: [22, 160],
  reversals: [3, 0],
  conflicts: [28, 0],
};

const boundsOf = ({ tp, pred }: Figures): Bounds => [tp, pred - tp];

function toBounds(score: ArticleScore): Readonly<Record<string, Bounds>> {
  const { detection, speakerAccuracy, typeAccuracy, tokens } = score;
  const share = (percent: number | null): Bounds => {
    const right = Math.round(((percent ?? 0) * detection.tp) / 100);
    return [right, detection.tp - right];
  };
  return {
    ...{ attribution: boundsOf(score.attribution), detection: boundsOf(detection) },
    ...{ contentExact: boundsOf(score.contentExact), datesResolved: boundsOf(score.datesResolved) },
    ...{ 'tokens.source': boundsOf(tokens.source), 'tokens.cue': boundsOf(tokens.cue) },
    ...{ 'tokens.content': boundsOf(tokens.content), stances: boundsOf(score.stances) },
    ...{ speakers: share(speakerAccuracy), types: share(typeAccuracy) },
  };
}

describe.each(Object.entries(folders))('fixtures/%s, read as their gold says', (folder, bounds) => {
  let fixtures: Awaited<ReturnType<typeof readFixtures>>;
  let found: Readonly<Record<string, Bounds>>;
  beforeAll(async () => {
    fixtures = await readFixtures(folder);
    const score = scoreArticles(fixtures.pairs, 0);
    expect(score.scareQuotesTakenForSpeech).toBe(0);
    found = toBounds(score);
    if (folder === 'stories')
      found = {
        ...found,
        ...scoreComparison(fixtures.pairs, fixtures.comparison, readGoldComparison(folder)),
      };
  });

  const all = folder === 'stories' ? { ...bounds, ...comparisonBounds } : bounds;
  test.each(Object.entries(all))('%s: at least and at most %j', (name, [least, most]) => {
    const [right, wrong] = found[name] as Bounds;
    expect(right).toBeGreaterThanOrEqual(least);
    expect(wrong).toBeLessThanOrEqual(most);
  });
});
