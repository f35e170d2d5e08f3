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
    'tokens.source': [914, 163],
    'tokens.cue': [307, 68],
    'tokens.content': [2831, 234],
    datesResolved: [75, 68],
    stances: [54, 7],
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
    attribution: [310, 36],
    detection: [323, 23],
    contentExact: [293, 53],
    'tokens.source': [898, 101],
    'tokens.cue': [330, 83],
    'tokens.content': [3815, 218],
    datesResolved: [68, 43],
    stances: [122, 21],
    speakers: [300, 23],
    types: [320, 3],
  },
  press: {
    attribution: [376, 63],
    detection: [398, 41],
    contentExact: [349, 90],
    'tokens.source': [1174, 152],
    'tokens.cue': [412, 127],
    'tokens.content': [5916, 369],
    datesResolved: [92, 113],
    stances: [203, 43],
    speakers: [387, 11],
    types: [391, 7],
  },
  desks: {
    attribution: [356, 59],
    detection: [385, 30],
    contentExact: [336, 79],
    'tokens.source': [1014, 260],
    'tokens.cue': [394, 98],
    'tokens.content': [5205, 329],
    datesResolved: [83, 82],
    stances: [120, 64],
    speakers: [365, 20],
    types: [381, 4],
  },
  bureaus: {
    attribution: [351, 61],
    detection: [378, 34],
    contentExact: [328, 84],
    'tokens.source': [1017, 243],
    'tokens.cue': [384, 105],
    'tokens.content': [4989, 341],
    datesResolved: [86, 67],
    stances: [168, 39],
    speakers: [358, 20],
    types: [369, 9],
  },
  rounds: {
    attribution: [305, 60],
    detection: [323, 42],
    contentExact: [280, 85],
    'tokens.source': [948, 132],
    'tokens.cue': [322, 134],
    'tokens.content': [4018, 326],
    datesResolved: [100, 75],
    stances: [74, 35],
    speakers: [293, 30],
    types: [305, 18],
  },
  dispatches: {
    attribution: [463, 81],
    detection: [481, 63],
    contentExact: [427, 117],
    'tokens.source': [1240, 182],
    'tokens.cue': [480, 168],
    'tokens.content': [5509, 509],
    datesResolved: [135, 110],
    stances: [118, 58],
    speakers: [413, 68],
    types: [475, 6],
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
