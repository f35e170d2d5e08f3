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
