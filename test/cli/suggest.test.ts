import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, findNearest } from '../../src/cli/suggest.ts';

test.each([
  ['', '', 0],
  ['quotes', 'quotes', 0],
  ['qoutes', 'quotes', 1],
  ['quote', 'quotes', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('distances are the same both ways, and no longer than the longer text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['larijnai', ['Ali Larijani', 'Ali Khamenei', 'Abbas Araghchi'], ['Ali Larijani']],
  ['stanses', ['stances', 'speakers', 'docs'], ['stances']],
  ['zzzzzz', ['stances', 'docs'], []],
  ['x', [], []],
])('nearest to %s in %j', (written, candidates, nearest) => {
  expect(findNearest(written, candidates)).toEqual(nearest);
});
