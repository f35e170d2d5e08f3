import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairFindings } from '../../src/changes/pair-findings.ts';

/** A finding by its name and the keys of its passes: `a: x y | z` goes by x and y, then by z. */
function finding(text: string) {
  const [name = '', keys = ''] = text.split(': ');
  return { name, keys: keys.split('|').map((pass) => pass.split(' ').filter((key) => key !== '')) };
}

const pair = (before: readonly string[], after: readonly string[]) =>
  pairFindings(before.map(finding), after.map(finding)).map(
    (one) => `${one.before?.name ?? '-'} ${one.after?.name ?? '-'}`,
  );

describe('findings are one where they share a key', () => {
  test.each([
    ['nothing', [], [], []],
    ['all is new', [], ['a: x'], ['- a']],
    ['all is gone', ['a: x'], [], ['a -']],
    ['the same key', ['a: x'], ['b: x'], ['a b']],
    ['no key in common', ['a: x'], ['b: y'], ['- b', 'a -']],
    [
      'the order of the later run, then what is gone',
      ['a: x', 'b: y', 'c: z'],
      ['d: z', 'e: x'],
      ['c d', 'a e', 'b -'],
    ],
    ['a repeated key pairs in order', ['a: x', 'b: x'], ['c: x', 'd: x', 'e: x'], ['a c', 'b d', '- e']],
    ['most keys in common win', ['a: x y z'], ['b: x', 'c: y z'], ['- b', 'a c']],
    ['an earlier pass wins', ['a: x | q', 'b: y | q'], ['c: y | q'], ['b c', 'a -']],
    ['a later pass takes what is left', ['a: x | q'], ['c: y | q'], ['a c']],
    ['a key of one pass is none of another', ['a: q | x'], ['c: y | q'], ['- c', 'a -']],
  ] as const)('%s', (_, before, after, pairs) => {
    expect(pair(before, after)).toEqual(pairs);
  });
});

test('too few keys in common are not enough where more are asked for', () => {
  const [before, after] = [[finding('a: x y z')], [finding('b: x')]];
  expect(pairFindings(before, after, (_, __, shared) => shared > 1)).toHaveLength(2);
  expect(pairFindings(before, after, (_, __, shared) => shared > 0)).toHaveLength(1);
});

const findings = fc.array(
  fc.record({
    name: fc.nat(),
    keys: fc.tuple(fc.array(fc.constantFrom('x', 'y', 'z')), fc.array(fc.constantFrom('p', 'q'))),
  }),
  { maxLength: 12 },
);

test('everything is in exactly one pair, and a run pairs with itself without rest', () => {
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const pairs = pairFindings(before, after);
      expect(pairs.flatMap((one) => one.after ?? [])).toEqual(after);
      expect(new Set(pairs.flatMap((one) => one.before ?? []))).toEqual(new Set(before));
      expect(pairs.filter((one) => one.before !== null)).toHaveLength(before.length);
      const keyed = before.filter(({ keys }) => keys[0].length > 0);
      expect(pairFindings(keyed, keyed).every((one) => one.before === one.after)).toBe(true);
    }),
  );
});

test('a key that everything shares costs no more than the findings are many', () => {
  const many = Array.from({ length: 20_000 }, (_, name) => ({ name, keys: [['same']] }));
  const pairs = pairFindings(many, [...many]);
  expect(pairs.every((one) => one.before === one.after)).toBe(true);
});
