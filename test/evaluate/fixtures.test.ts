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
    contentExact: [295, 49],
    'tokens.source': [914, 163],
    'tokens.cue': [307, 69],
    'tokens.content': [2831, 243],
    datesResolved: [75, 68],
    stances: [54, 8],
    speakers: [303, 14],
    types: [315, 2],
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
    attribution: [307, 39],
    detection: [322, 24],
    contentExact: [290, 56],
    'tokens.source': [890, 108],
    'tokens.cue': [328, 85],
    'tokens.content': [3807, 228],
    datesResolved: [68, 43],
    stances: [120, 26],
    speakers: [296, 26],
    types: [319, 3],
  },
  press: {
    attribution: [371, 64],
    detection: [393, 42],
    contentExact: [339, 96],
    'tokens.source': [1170, 169],
    'tokens.cue': [409, 131],
    'tokens.content': [5852, 410],
    datesResolved: [92, 113],
    stances: [199, 52],
    speakers: [377, 16],
    types: [385, 8],
  },
  desks: {
    attribution: [354, 62],
    detection: [385, 31],
    contentExact: [333, 83],
    'tokens.source': [1014, 264],
    'tokens.cue': [394, 98],
    'tokens.content': [5202, 346],
    datesResolved: [83, 82],
    stances: [103, 95],
    speakers: [358, 27],
    types: [381, 4],
  },
  bureaus: {
    attribution: [349, 65],
    detection: [378, 36],
    contentExact: [325, 89],
    'tokens.source': [1014, 259],
    'tokens.cue': [382, 109],
    'tokens.content': [4987, 376],
    datesResolved: [85, 68],
    stances: [136, 88],
    speakers: [335, 43],
    types: [369, 9],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [116, 15],
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
