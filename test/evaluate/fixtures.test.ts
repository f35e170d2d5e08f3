import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [301, 44],
    detection: [317, 28],
    contentExact: [296, 49],
    'tokens.source': [915, 163],
    'tokens.cue': [307, 70],
    'tokens.content': [2831, 241],
    datesResolved: [75, 68],
    stances: [55, 7],
    speakers: [302, 15],
    types: [316, 1],
  },
  stories: {
    attribution: [164, 6],
    detection: [165, 5],
    contentExact: [156, 14],
    'tokens.source': [531, 15],
    'tokens.cue': [165, 14],
    'tokens.content': [1655, 69],
    datesResolved: [42, 31],
    stances: [73, 2],
    speakers: [165, 0],
    types: [165, 0],
  },
  outlets: {
    attribution: [314, 37],
    detection: [326, 25],
    contentExact: [296, 55],
    'tokens.source': [907, 115],
    'tokens.cue': [334, 89],
    'tokens.content': [3822, 236],
    datesResolved: [68, 43],
    stances: [123, 24],
    speakers: [304, 22],
    types: [322, 4],
  },
  press: {
    attribution: [385, 63],
    detection: [404, 44],
    contentExact: [355, 93],
    'tokens.source': [1188, 172],
    'tokens.cue': [422, 132],
    'tokens.content': [6000, 394],
    datesResolved: [92, 113],
    stances: [205, 42],
    speakers: [394, 10],
    types: [396, 8],
  },
  desks: {
    attribution: [359, 61],
    detection: [388, 32],
    contentExact: [340, 80],
    'tokens.source': [1017, 272],
    'tokens.cue': [397, 102],
    'tokens.content': [5218, 359],
    datesResolved: [83, 82],
    stances: [138, 60],
    speakers: [368, 20],
    types: [385, 3],
  },
  bureaus: {
    attribution: [355, 62],
    detection: [383, 34],
    contentExact: [330, 87],
    'tokens.source': [1033, 245],
    'tokens.cue': [390, 107],
    'tokens.content': [5050, 346],
    datesResolved: [86, 67],
    stances: [174, 43],
    speakers: [362, 21],
    types: [373, 10],
  },
  rounds: {
    attribution: [309, 60],
    detection: [326, 43],
    contentExact: [284, 85],
    'tokens.source': [951, 134],
    'tokens.cue': [326, 138],
    'tokens.content': [4029, 314],
    datesResolved: [100, 75],
    stances: [76, 32],
    speakers: [297, 29],
    types: [307, 19],
  },
  dispatches: {
    attribution: [467, 79],
    detection: [485, 61],
    contentExact: [431, 115],
    'tokens.source': [1264, 181],
    'tokens.cue': [484, 168],
    'tokens.content': [5565, 486],
    datesResolved: [135, 110],
    stances: [123, 56],
    speakers: [426, 59],
    types: [479, 6],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [116, 15],
  forms: [101, 0],
  omissions: [22, 162],
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
