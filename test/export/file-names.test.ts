import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFileNames } from '../../src/export/file-names.ts';

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['x/a', 'y/a'],
    ['x-a', 'y-a'],
  ],
  [
    ['a', 'A', 'a'],
    ['a', 'A-2', 'a-3'],
  ],
  [['../../etc/passwd'], ['etc-passwd']],
  [
    ['..', '.', ''],
    ['article', 'article-2', 'article-3'],
  ],
  [
    ['/root', 'C:\\x', '.hidden'],
    ['root', 'C-x', 'hidden'],
  ],
  [
    ['con', 'NUL'],
    ['article-con', 'article-NUL'],
  ],
  [['a\nb\u0000c\u202e'], ['a-b-c']],
  [
    ['گفت‌وگو', '対話'],
    ['گفت-وگو', '対話'],
  ],
])('%j', (ids, names) => {
  expect(ids.map(createFileNames())).toEqual(names);
});

test('whatever the ids, no two names are one file, and none leads out of the folder', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', '../a', 'x'.repeat(500)))),
      (ids) => {
        const names = ids.map(createFileNames());
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}._-]*$/u);
          expect(Buffer.byteLength(name)).toBeLessThan(200);
        }
      },
    ),
  );
});
