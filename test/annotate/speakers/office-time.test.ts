import { expect, test } from 'vitest';
import { termAt } from '../../../src/annotate/speakers/office-time.ts';

test.each([
  [{ from: '2021-08', to: null }, '2025-09-02', 'present'],
  [{ from: '2021-08', to: null }, '2021-08', 'present'],
  [{ from: '2021-08', to: null }, '2021-07-31', 'future'],
  [{ from: '2016', to: '2021-08' }, '2021-08-15', 'present'],
  [{ from: '2016', to: '2021-08' }, '2021-09-01', 'past'],
  [{ from: '2016', to: '2021' }, '2021-11', 'present'],
  [{ from: '2016', to: '2021' }, '2026-01-14~', 'past'],
  [{ from: null, to: null }, '2020', 'present'],
  [{ from: '2016', to: '2021' }, null, 'past'],
  [{ from: '2016', to: null }, null, 'present'],
] as const)('%j at %s: %s', (term, published, expected) => {
  expect(termAt(term, published)).toBe(expected);
});
