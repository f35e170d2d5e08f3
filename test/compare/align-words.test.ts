import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignKeys, toDiff } from '../../src/compare/align-words.ts';
import { toWords } from '../../src/compare/stems.ts';

const none = new Map<string, string>();
const diff = (left: string, right: string) => toDiff(toWords(left, none), toWords(right, none));

describe('word diff', () => {
  it('shows the cut', () => {
    expect(diff('We will wait, but for hours', 'we will gladly wait')).toEqual([
      { op: 'keep', text: 'we will' },
      { op: 'add', text: 'gladly' },
      { op: 'keep', text: 'wait' },
      { op: 'drop', text: 'but for hours' },
    ]);
  });
  it('keeps equal words only', () =>
    expect(diff('one two', 'One two')).toEqual([{ op: 'keep', text: 'One two' }]));
  it('of nothing is nothing', () => expect(diff('', '')).toEqual([]));

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  it('gives back both sides', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const steps = diff(left.join(' '), right.join(' '));
        const side = (op: string) =>
          steps
            .filter((step) => step.op !== op)
            .map(({ text }) => text)
            .join(' ');
        expect(side('add')).toBe(left.join(' '));
        expect(side('drop')).toBe(right.join(' '));
      }),
    );
  });
  it('aligns as many as there can be', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    const most = ([first, ...left]: readonly string[], right: readonly string[]): number => {
      if (first === undefined) return 0;
      const at = right.indexOf(first);
      return Math.max(most(left, right), at < 0 ? 0 : 1 + most(left, right.slice(at + 1)));
    };
    fc.assert(
      fc.property(few, few, (left, right) => {
        expect(alignKeys(left, right)).toHaveLength(most(left, right));
      }),
    );
  });
  it('aligns the first four hundred words', () => {
    const long = Array.from({ length: 401 }, (_, at) => String(at));
    expect(alignKeys(long, long)).toHaveLength(400);
    expect(alignKeys(['a', 'b', 'c', 'd', 'e'], ['b', 'x', 'd', 'a'])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });
  it('aligns in order', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const pairs = alignKeys(left, right);
        for (const [at, [a, b]] of pairs.entries()) {
          expect(left[a]).toBe(right[b]);
          const before = pairs[at - 1];
          if (before) expect(before[0] < a && before[1] < b).toBe(true);
        }
      }),
    );
  });
});
