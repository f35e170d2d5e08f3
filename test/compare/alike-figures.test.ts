import { expect, test } from 'vitest';
import { findFigureConflicts } from '../../src/compare/find-figure-conflicts.ts';
import type { Figure } from '../../src/compare/find-figures.ts';
import { digest } from './digests.ts';

/** Value, unit and words around it. */
type Given = readonly [value: number, unit: string, context: string];

const toFigure = ([value, unit, context]: Given): Figure => ({
  ...{ value, unit, written: String(value), context: context.split(' ') },
  sentence: `${value} ${context}`,
});

/** What the documents of one story disagree on, and what each says. */
const conflicts = (...documents: readonly (readonly Given[])[]) =>
  findFigureConflicts(
    [
      {
        id: 's',
        documents: documents.map((given, at) =>
          digest(`d${at}`, '2025-01-01', { figures: given.map(toFigure) }),
        ),
      },
    ],
    new Map(),
  ).map(
    ({ what, values }) =>
      `${what}: ${values.map(({ document, value }) => `${document} ${value}`).join(', ')}`,
  );

test('one quantity in different documents', () => {
  // Three words in common make one quantity of what no list names.
  expect(conflicts([[1, 'town', 'a b c d']], [[2, 'town', 'b c d e']])).toEqual([
    'town, b, c, d: d0 1, d1 2',
  ]);
  expect(conflicts([[1, 'town', 'a b c']], [[2, 'town', 'b c d']])).toEqual([]);
  expect(conflicts([[1, 'town', 'a b c']], [[2, 'hall', 'a b c']])).toEqual([]);
  expect(conflicts([[1, 'town', 'a b c']], [[1, 'town', 'a b c']])).toEqual([]);
  // Through others too.
  expect(conflicts([[1, 'town', 'a b c d e']], [[1, 'town', 'c d e f g h']], [[2, 'town', 'f g h']])).toEqual(
    ['town, c, d, e: d0 1, d1 1, d2 2'],
  );
  // Who gives both values does not disagree.
  expect(
    conflicts(
      [[1, 'town', 'a b c']],
      [
        [2, 'town', 'a b c'],
        [1, 'town', 'x y z'],
      ],
    ),
  ).toEqual([]);
  expect(
    conflicts(
      [
        [1, 'town', 'a b c'],
        [2, 'town', 'x y z'],
      ],
      [[2, 'town', 'a b c']],
    ),
  ).toEqual([]);
  expect(
    conflicts(
      [[1, 'town', 'a b c']],
      [
        [1, 'town', 'a b c'],
        [3, 'town', 'x y z'],
      ],
      [[3, 'town', 'a b c']],
    ),
  ).toEqual(['town, a, b, c: d0 1, d2 3']);
  // The first figure of each document counts, units in order.
  expect(
    conflicts(
      [
        [5, 'wall', 'a b c'],
        [1, 'town', 'a b c'],
        [4, 'town', 'a b c'],
      ],
      [
        [2, 'town', 'a b c'],
        [6, 'wall', 'a b c'],
      ],
    ),
  ).toEqual(['town, a, b, c: d0 1, d1 2', 'wall, a, b, c: d0 5, d1 6']);
});

test('many figures of one unit are a table', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at): Given => [at, 'town', `only${at} x y`]);
  const one: Given = [100, 'town', 'a b c'];
  const two: Given = [200, 'town', 'a b c'];
  expect(conflicts([one, ...many(38)], [two])).toHaveLength(1);
  expect(conflicts([one, ...many(39)], [two])).toEqual([]);
});
