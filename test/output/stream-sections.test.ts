import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSafeJson } from '../../src/output/sanitise.ts';
import { streamSections } from '../../src/output/stream-sections.ts';

test('gives the same text as writing it whole', () => {
  const sections = fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 4 }), { maxKeys: 4 });
  fc.assert(
    fc.property(sections, fc.constantFrom(0, 2, 4), (value, indent) => {
      expect([...streamSections(value, indent)].join('')).toBe(toSafeJson(value, indent));
    }),
    { numRuns: 300 },
  );
});

test.each([
  [{}, 2, '{}'],
  [{ a: [] }, 2, '{\n  "a": []\n}'],
  [{ a: [1, { b: '\n\u2028' }] }, 0, '{"a":[1,{"b":"\\n\\u2028"}]}'],
])('%j with %i blanks', (value, indent, text) => {
  expect([...streamSections(value, indent)].join('')).toBe(text);
});
