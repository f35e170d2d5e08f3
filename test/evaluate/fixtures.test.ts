import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [301, 41],
    detection: [317, 25],
    contentExact: [295, 47],
    'tokens.source': [914, 157],
    'tokens.cue': [307, 66],
    'tokens.content': [2831, 233],
    datesResolved: [75, 68],
    stances: [53, 7],
    speakers: [303, 14],
    types: [315, 2],
  },
  stories: {
    attribution: [164, 6],
    detection: [165, 5],
    contentExact: [155, 15],
    'tokens.source': [531, 20],
    'tokens.cue': [165, 16],
    'tokens.content': [1651, 58],
    datesResolved: [42, 31],
    stances: [71, 2],
    speakers: [165, 0],
    types: [165, 0],
  },
  outlets: {
    attribution: [305, 42],
    detection: [322, 25],
    contentExact: [289, 58],
    'tokens.source': [883, 111],
    'tokens.cue': [327, 87],
    'tokens.content': [3823, 240],
    datesResolved: [68, 43],
    stances: [117, 26],
    speakers: [294, 28],
    types: [319, 3],
  },
  press: {
    attribution: [369, 68],
    detection: [392, 45],
    contentExact: [336, 101],
    'tokens.source': [1175, 176],
    'tokens.cue': [409, 138],
    'tokens.content': [5842, 427],
    datesResolved: [92, 113],
    stances: [181, 53],
    speakers: [376, 16],
    types: [384, 8],
  },
  desks: {
    attribution: [353, 63],
    detection: [385, 31],
    contentExact: [333, 83],
    'tokens.source': [1005, 258],
    'tokens.cue': [393, 97],
    'tokens.content': [5198, 345],
    datesResolved: [83, 82],
    stances: [79, 98],
    speakers: [358, 27],
    types: [381, 4],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [116, 15],
  forms: [101, 0],
  omissions: [22, 158],
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
