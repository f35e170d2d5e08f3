import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../src/evaluate/figures.ts';
import { type ArticleScore, scoreArticles } from '../../src/evaluate/score-articles.ts';
import { readFixtures, readGoldComparison, scoreComparison } from './fixtures.ts';

/** How many are right at least, and how many others are found at most. A better reader may move these. */
type Bounds = readonly [right: number, wrong: number];

const folders: Readonly<Record<string, Readonly<Record<string, Bounds>>>> = {
  articles: {
    attribution: [289, 44],
    detection: [307, 26],
    contentExact: [270, 63],
    'tokens.source': [891, 153],
    'tokens.cue': [301, 61],
    'tokens.content': [2767, 305],
    datesResolved: [71, 72],
    stances: [31, 5],
    speakers: [295, 12],
    types: [304, 3],
  },
  stories: {
    attribution: [162, 9],
    detection: [163, 8],
    contentExact: [155, 16],
    'tokens.source': [523, 25],
    'tokens.cue': [164, 25],
    'tokens.content': [1640, 96],
    datesResolved: [40, 33],
    stances: [68, 2],
    speakers: [163, 0],
    types: [163, 0],
  },
};

const comparisonBounds: Readonly<Record<string, Bounds>> = {
  pairs: [115, 15],
  forms: [98, 0],
  omissions: [22, 161],
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
