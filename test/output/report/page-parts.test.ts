import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toContentPolicy } from '../../../src/output/report/content-policy.ts';
import { formatDate } from '../../../src/output/report/format-date.ts';
import { cutTo } from '../../../src/output/report/limits.ts';
import { findHits, holds, toFolded, toNeedles } from '../../../src/output/report/page/search.ts';

test.each([
  ['2026', '2026'],
  ['2026-03', 'March 2026'],
  ['2025-09-02~', 'about 2 September 2025'],
  ['2026-03-02/2026-03-05', '2026-03-02/2026-03-05'],
  ['2026-21', '2026-21'],
  ['XXXX-03-02', 'XXXX-03-02'],
])('%s is written %s', (edtf, words) => {
  expect(formatDate(edtf)).toBe(words);
});

test('a list that is cut says so', () => {
  expect(cutTo([1, 2, 3], 3, 'things')).toEqual({ shown: [1, 2, 3], note: null });
  expect(cutTo([1, 2, 3], 2, 'things')).toEqual({
    shown: [1, 2],
    note: 'Only the first 2 of 3 things are here.',
  });
});

test('the policy allows the script and the style by their hashes, and no request', () => {
  const policy = toContentPolicy({ script: 'let x = 1', style: 'p{}' });
  const hash = createHash('sha256').update('let x = 1').digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
  expect(policy).toContain("default-src 'none';");
  expect(policy).not.toContain('unsafe');
});

test.each(['</script>', '</style', '<!--'])('an asset with %s is refused', (text) => {
  expect(() => toContentPolicy({ script: `"${text}"`, style: '' })).toThrow();
  expect(() => toContentPolicy({ script: '', style: text })).toThrow();
});

test.each([
  ['Missile  TALKS', ['missile', 'talks']],
  ['“lip service” talks', ['lip service', 'talks']],
  ['Iran’s', ["iran's"]],
  ['"open', ['open']],
  ['  ', []],
])('a search for %s looks for %j', (query, needles) => {
  expect(toNeedles(query)).toEqual(needles);
});

test('all words must be there, anywhere', () => {
  expect(holds(toFolded('Talks with the US'), ['us', 'talks'])).toBe(true);
  expect(holds(toFolded('Talks with the US'), ['us', 'war'])).toBe(false);
});

test('hits do not overlap, and fold to what is looked for', () => {
  expect(findHits('a talk, talks', ['talk', 'talks'])).toEqual([
    [2, 6],
    [8, 13],
  ]);
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '’', 'İ', ' ', '😀') });
  fc.assert(
    fc.property(text, text, (body, query) => {
      const folded = toFolded(body);
      expect(folded.length).toBe(body.length);
      let end = 0;
      for (const [from, to] of findHits(folded, toNeedles(query))) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(toNeedles(query)).toContain(folded.slice(from, to));
        end = to;
      }
    }),
  );
});
