import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSafeJson, toSafeText } from '../../src/output/sanitise.ts';

/** What may not reach a terminal raw: controls, separators, bidi marks and overrides. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

test.each([
  ['plain “text” – é 𝒳', 'plain “text” – é 𝒳'],
  ['a\u001b[31mred\u001b[0m', 'a\ufffd[31mred\ufffd[0m'],
  ['a\u009b31mred', 'a\ufffd31mred'],
  ['two\nlines\tand\u2028more\u0085end', 'two lines and more end'],
  ['\u202eevil\u202c \u2066x\u2069', '\ufffdevil\ufffd \ufffdx\ufffd'],
  ['left\u200eright\u200f\ufeff', 'leftright'],
  ['bell\u0007 and nul\u0000', 'bell\ufffd and nul\ufffd'],
])('%j → %j', (text, safe) => {
  expect(toSafeText(text)).toBe(safe);
});

test('no text steers the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toSafeText(text)).not.toMatch(STEERING);
    }),
  );
});

test('JSON holds the same data, and steers nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const record = { value, [text]: text };
      const json = toSafeJson(record);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(record)));
      expect(json).not.toMatch(STEERING);
      expect(JSON.parse(toSafeJson(record, 2))).toEqual(JSON.parse(json));
    }),
  );
});
