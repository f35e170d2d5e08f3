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
  [{ from: '2021-08-10', to: null }, '2021-08-09', 'future'],
  [{ from: '2021-08-10', to: null }, '2021-08-10', 'present'],
  [{ from: null, to: '2021-08-10' }, '2021-08-10', 'present'],
  [{ from: null, to: '2021-08-10' }, '2021-08-11', 'past'],
  [{ from: '2021~', to: '2022?' }, '2021-01-01', 'present'],
  [{ from: '2021~', to: '2022?' }, '2022-12-31%', 'present'],
  [{ from: '2021~', to: '2022?' }, '2023', 'past'],
  [{ from: '2021-08', to: null }, '2021', 'present'],
  [{ from: '2021-08', to: null }, '2021-07-01/2021-12', 'future'],
] as const)('%j at %s: %s', (term, published, expected) => {
  expect(termAt(term, published)).toBe(expected);
});
