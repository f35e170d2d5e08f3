import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDocumentIds } from '../../src/corpus/document-ids.ts';

test.each([
  [
    ['a.txt', 'b.txt'],
    ['a', 'b'],
  ],
  [
    ['news/a.txt', 'news/b.txt'],
    ['a', 'b'],
  ],
  [
    ['ap/a.txt', 'reuters/a.txt', 'ap/b.txt'],
    ['ap/a', 'reuters/a', 'b'],
  ],
  [
    ['1/ap/a.txt', '2/ap/a.txt'],
    ['1/ap/a', '2/ap/a'],
  ],
  [
    ['a.txt', 'a.text', 'a'],
    ['a', 'a-2', 'a-3'],
  ],
  [
    ['a.txt', 'a.text', 'a-2.txt'],
    ['a', 'a-3', 'a-2'],
  ],
  [
    ['.hidden', 'v1.2.txt', '/abs/c.txt'],
    ['.hidden', 'v1.2', 'c'],
  ],
  [[], []],
])('%j → %j', (paths, ids) => {
  expect(toDocumentIds(paths)).toEqual(ids);
});

test('ids are unique and follow the paths', () => {
  const part = fc.constantFrom('a', 'b', 'a-2', 'c.d');
  const paths = fc.uniqueArray(
    fc.tuple(part, part, fc.constantFrom('.txt', '.text', '')).map(([x, y, z]) => `${x}/${y}${z}`),
  );
  fc.assert(
    fc.property(paths, (list) => {
      expect(new Set(toDocumentIds(list)).size).toBe(list.length);
    }),
  );
});
