import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/output/text-width.ts';

test('is what string-width says, character by character', () => {
  for (let point = 0x20; point < 0x3000; point++) {
    const character = String.fromCodePoint(point);
    expect([point, textWidth(character)]).toEqual([point, stringWidth(character)]);
  }
});

test('is what string-width says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        '“',
        '’',
        '—',
        '±',
        '─',
        '外',
        'é',
        'e\u0301',
        '👍🏽',
        '\u001b[31m',
        '\u00ad',
      ),
    }),
  );
  fc.assert(
    fc.property(text, (sample) => {
      expect(textWidth(sample)).toBe(stringWidth(sample));
    }),
  );
});
