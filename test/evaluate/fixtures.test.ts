import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [303, 40],
    detection: [318, 25],
    contentExact: [297, 46],
    'tokens.source': [921, 155],
    'tokens.cue': [311, 62],
    'tokens.content': [2829, 217],
    datesResolved: [75, 68],
    stances: [44, 6],
    speakers: [305, 13],
    types: [316, 2],
  },
  stories: {
    attribution: [163, 6],
    detection: [164, 5],
    contentExact: [156, 13],
    'tokens.source': [526, 20],
    'tokens.cue': [164, 14],
    'tokens.content': [1647, 58],
    datesResolved: [42, 31],
    stances: [71, 2],
    speakers: [164, 0],
    types: [164, 0],
  },
  outlets: {
    attribution: [307, 42],
    detection: [323, 26],
    contentExact: [291, 58],
    'tokens.source': [883, 111],
    'tokens.cue': [328, 81],
    'tokens.content': [3832, 234],
    datesResolved: [68, 43],
    stances: [106, 29],
    speakers: [295, 28],
    types: [320, 3],
  },
  press: {
    attribution: [370, 65],
    detection: [391, 44],
    contentExact: [336, 99],
    'tokens.source': [1178, 172],
    'tokens.cue': [409, 124],
    'tokens.content': [5853, 401],
    datesResolved: [92, 113],
    stances: [113, 64],
    speakers: [376, 15],
    types: [383, 8],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [114, 15],
  forms: [100, 0],
  omissions: [21, 159],
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
