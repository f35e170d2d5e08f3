import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [301, 43],
    detection: [317, 27],
    contentExact: [296, 48],
    'tokens.source': [914, 164],
    'tokens.cue': [307, 70],
    'tokens.content': [2831, 233],
    datesResolved: [75, 68],
    stances: [54, 7],
    speakers: [303, 14],
    types: [316, 1],
  },
  stories: {
    attribution: [163, 6],
    detection: [164, 5],
    contentExact: [156, 13],
    'tokens.source': [526, 15],
    'tokens.cue': [164, 13],
    'tokens.content': [1650, 69],
    datesResolved: [42, 31],
    stances: [73, 2],
    speakers: [164, 0],
    types: [164, 0],
  },
  outlets: {
    attribution: [308, 37],
    detection: [321, 24],
    contentExact: [292, 53],
    'tokens.source': [895, 101],
    'tokens.cue': [328, 85],
    'tokens.content': [3807, 222],
    datesResolved: [68, 43],
    stances: [120, 25],
    speakers: [297, 24],
    types: [318, 3],
  },
  press: {
    attribution: [374, 61],
    detection: [395, 40],
    contentExact: [343, 92],
    'tokens.source': [1180, 167],
    'tokens.cue': [412, 129],
    'tokens.content': [5866, 359],
    datesResolved: [92, 113],
    stances: [199, 54],
    speakers: [382, 13],
    types: [388, 7],
  },
  desks: {
    attribution: [353, 58],
    detection: [384, 27],
    contentExact: [334, 77],
    'tokens.source': [1013, 254],
    'tokens.cue': [394, 88],
    'tokens.content': [5200, 319],
    datesResolved: [83, 82],
    stances: [105, 88],
    speakers: [361, 23],
    types: [380, 4],
  },
  bureaus: {
    attribution: [351, 63],
    detection: [379, 35],
    contentExact: [328, 86],
    'tokens.source': [1016, 247],
    'tokens.cue': [385, 107],
    'tokens.content': [5005, 350],
    datesResolved: [85, 68],
    stances: [157, 54],
    speakers: [354, 25],
    types: [370, 9],
  },
  rounds: {
    attribution: [303, 61],
    detection: [322, 42],
    contentExact: [276, 88],
    'tokens.source': [949, 130],
    'tokens.cue': [322, 132],
    'tokens.content': [3995, 339],
    datesResolved: [100, 75],
    stances: [65, 48],
    speakers: [288, 34],
    types: [303, 19],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [114, 15],
  forms: [100, 0],
  omissions: [21, 161],
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
