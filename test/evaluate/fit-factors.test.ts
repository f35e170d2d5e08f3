import { expect, test } from 'vitest';
import { fitFactors, type JudgedCandidate } from '../../src/evaluate/measure/fit-factors.ts';
import type { Count, CueKind } from '../../src/lexicon/cue-counts.ts';

const kind: CueKind = {
  ...{ group: 'g', lemma: 'say', frame: 'that', form: 'finite', source: 's', place: 'p', held: '' },
  ...{ opening: '^', beforeCue: 'he', afterCue: 'that', mood: 'past', governor: 'he' },
  ...{
    beforeSource: '^',
    sourceWord: 'he',
    firstClass: 'IN',
    firstWord: 'that',
    lastWord: 'dam',
    length: '10+',
  },
};

/** `right` of `all` candidates of a kind. */
const some = (right: number, all: number, traits: Partial<CueKind>): JudgedCandidate[] =>
  Array.from({ length: all }, (_, at) => ({ kind: { ...kind, ...traits }, rule: 'r', right: at < right }));

/** Half of the cue's candidates are right. */
const half: ReadonlyMap<string, Count> = new Map(
  ['g|that|finite', 'say|that', 'say|that|finite'].map((key) => [key, [500, 1000]]),
);

const factorsOf = (candidates: readonly JudgedCandidate[], trait: 'opening' | 'source', among: string) =>
  fitFactors(candidates, half).factors.get(trait)?.get(among) ?? new Map();

test('a value that goes with right candidates multiplies their odds, its opposite divides them', () => {
  const found = factorsOf(
    [...some(80, 100, { opening: '^' }), ...some(20, 100, { opening: 'if' })],
    'opening',
    'all',
  );
  const [right, all, factor] = found.get('^') ?? [0, 0, 0];
  expect([right, all]).toEqual([80, 100]);
  expect(factor).toBeGreaterThan(2.5);
  expect(factor).toBeLessThan(4);
  expect((found.get('if')?.[2] ?? 0) * factor).toBeCloseTo(1, 1);
});

test('two traits that always go together share what they tell', () => {
  const both = [
    ...some(80, 100, { opening: '^', source: 'name' }),
    ...some(20, 100, { opening: 'if', source: 'none' }),
  ];
  const product =
    (factorsOf(both, 'opening', 'all').get('^')?.[2] ?? 0) *
    (factorsOf(both, 'source', 'finite').get('name')?.[2] ?? 0);
  expect(product).toBeGreaterThan(2.5);
  expect(product).toBeLessThan(4.5);
});

test('nineteen sightings are too few, twenty are enough', () => {
  const found = factorsOf(
    [...some(9, 19, { opening: 'if' }), ...some(10, 20, { opening: 'when' })],
    'opening',
    'all',
  );
  expect([...found.keys()]).toEqual(['when']);
});
