import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pool } from '../../src/compare/pool.ts';
import { Texts } from '../../src/compare/texts.ts';

/** Longer than the room that is made at once, in bytes and in numbers. */
const LONG = 5_000_000;
const MANY = 150_000;

test('texts are given back as they were, halves of pairs too', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(), (own, at) => {
      const given = [...own, `\uDC00${own.join('')}\uD800`, ''];
      const texts = new Texts();
      const places = given.map((text) => texts.add(text));
      expect(new Set(places).size).toBe(given.length);
      expect(texts.read(places[at % given.length] as number)).toBe(given[at % given.length]);
      expect(places.map((place) => texts.read(place))).toEqual(given);
    }),
  );
});

test('texts longer than a piece, and more of them than one holds', () => {
  const texts = new Texts();
  const given = ['a', 'é'.repeat(LONG), 'b', '”'.repeat(LONG / 10), 'c'.repeat(LONG), 'd'];
  const places = given.map((text) => texts.add(text));
  expect(places.map((place) => texts.read(place) === given[places.indexOf(place)])).toEqual(
    given.map(() => true),
  );
});

test('lists of a pool are given back, across its pieces too', () => {
  const pool = new Pool<string>();
  const given = [MANY, 0, 1, 3, MANY].map((length) => Array.from({ length }, (_, at) => `w${at % 7}`));
  const starts = given.map((list) => pool.add(list));
  expect(
    given.map((list, at) => pool.read(starts[at] as number, (starts[at] as number) + list.length)),
  ).toEqual(given);
});
