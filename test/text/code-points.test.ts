import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCodePointOffsets } from '../../src/text/code-points.ts';

it('counts as Python and jq do, at every boundary of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const toCodePoint = toCodePointOffsets(text);
      let unit = 0;
      [...text].forEach((character, count) => {
        expect(toCodePoint(unit)).toBe(count);
        unit += character.length;
      });
      expect(toCodePoint(text.length)).toBe([...text].length);
    }),
  );
});
