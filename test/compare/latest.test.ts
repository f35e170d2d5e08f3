import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Latest } from '../../src/compare/latest.ts';

test('gives the latest that were noted under a key, earliest first', () => {
  const notes = fc.array(fc.tuple(fc.constantFrom('amber', 'birch', ''), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(notes, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const latest = new Latest(most);
      const noted = new Map<string, number[]>();
      for (const [key, value] of all) {
        const before = noted.get(key) ?? [];
        expect(latest.note(key, value)).toEqual(before.slice(-most));
        noted.set(key, [...before, value]);
      }
    }),
  );
});
