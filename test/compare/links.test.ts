import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Links } from '../../src/compare/links.ts';

const SIZE = 40;
const pair = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.constantFrom(0.5, 1, 1.25))
  .filter(([left, right]) => left < right);
const some = fc.uniqueArray(pair, { selector: ([left, right]) => `${left} ${right}`, maxLength: 200 });

test('tells what was linked, in either order, and nothing else', () => {
  fc.assert(
    fc.property(some, (added) => {
      const links = new Links();
      for (const [left, right, score] of added) links.add(left, right, score);
      expect(links.length).toBe(added.length);
      const known = new Set(added.map(([left, right]) => `${left} ${right}`));
      for (let a = 0; a < SIZE; a++)
        for (let b = 0; b < SIZE; b++)
          expect(links.isLinked(a, b, SIZE)).toBe(known.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
    }),
    { numRuns: 60 },
  );
});

test('goes through links surest first, then by position', () => {
  fc.assert(
    fc.property(some, (added) => {
      const links = new Links();
      for (const [left, right, score] of added) links.add(left, right, score);
      const seen: [number, number][] = [];
      links.each((left, right) => seen.push([left, right]));
      const wanted = added.toSorted((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
      expect(seen).toEqual(wanted.map(([left, right]) => [left, right]));
    }),
    { numRuns: 60 },
  );
});

test('makes room for more links than it began with, and looks anew after more were added', () => {
  const links = new Links();
  for (let right = 1; right <= 5000; right++) {
    links.add(0, right, 1);
    if (right % 1000 === 0) expect(links.isLinked(right, 0, 5001)).toBe(true);
  }
  expect(links.isLinked(1, 2, 5001)).toBe(false);
});
