import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Links } from '../../src/compare/links.ts';

const SIZE = 40;
const pair = fc
  .tuple(
    fc.nat(SIZE - 1),
    fc.nat(SIZE - 1),
    fc.oneof(fc.constantFrom(0.5, 1, 1.25), fc.double({ min: 0.001, max: 99, noNaN: true })),
  )
  .filter(([left, right]) => left < right);
const some = fc.uniqueArray(pair, { selector: ([left, right]) => `${left} ${right}`, maxLength: 200 });

test('tells what was linked, in either order, and nothing else', () => {
  fc.assert(
    fc.property(some, (added) => {
      const links = new Links(SIZE);
      for (const [left, right, score] of added) links.add(left, right, score);
      expect(links.length).toBe(added.length);
      const known = new Set(added.map(([left, right]) => `${left} ${right}`));
      for (let a = 0; a < SIZE; a++)
        for (let b = 0; b < SIZE; b++)
          expect(links.isLinked(a, b)).toBe(known.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
    }),
    { numRuns: 60 },
  );
});

test('goes through links surest first, then by position', () => {
  fc.assert(
    fc.property(some, (added) => {
      const links = new Links(SIZE);
      for (const [left, right, score] of added) links.add(left, right, score);
      const seen: [number, number][] = [];
      links.each((left, right) => seen.push([left, right]));
      const wanted = added.toSorted((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
      expect(seen).toEqual(wanted.map(([left, right]) => [left, right]));
    }),
    { numRuns: 60 },
  );
});

test('makes room for more links than a piece holds, and looks anew after more were added', () => {
  const most = 70_000;
  const links = new Links(most + 1);
  for (let right = 1; right <= most; right++) {
    links.add(0, right, right);
    if (right % 20_000 === 0) expect(links.isLinked(right, 0)).toBe(true);
  }
  expect(links.isLinked(1, 2)).toBe(false);
  const seen: number[] = [];
  links.each((_, right) => seen.push(right));
  expect(seen.slice(0, 2)).toEqual([most, most - 1]);
  expect(seen).toHaveLength(most);
});
