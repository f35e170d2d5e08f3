import { describe, expect, test } from 'vitest';
import { compareDays, daysApart, isBefore } from '../../src/compare/day-order.ts';

const day = (from: string, to = from) => ({ from, to });
const NEW_YEAR = day('2025-01-01');
const JANUARY = day('2025-01-01', '2025-01-31');
const FEBRUARY = day('2025-02-01', '2025-02-28');
const UNTIL = day('', '2025-01-15');
const SINCE = day('2025-01-15', '');

describe('two times', () => {
  test.each([
    ['a day and itself', NEW_YEAR, NEW_YEAR, false, 0, 0],
    ['a day and the next', NEW_YEAR, day('2025-01-02'), true, -1, 1],
    ['a day and the one before', day('2025-01-02'), NEW_YEAR, false, 1, 1],
    ['a day and its month', NEW_YEAR, JANUARY, false, -1, 0],
    ['a month and its first day', JANUARY, NEW_YEAR, false, 1, 0],
    ['a month and the next', JANUARY, FEBRUARY, true, -1, 1],
    ['days of two months', NEW_YEAR, FEBRUARY, true, -1, 31],
    ['a time without a beginning', UNTIL, FEBRUARY, true, -1, 17],
    ['a time without an end', SINCE, FEBRUARY, false, -1, 0],
    ['a time without an end, after', NEW_YEAR, SINCE, true, -1, 14],
    ['a time without a beginning, after', NEW_YEAR, UNTIL, false, 1, 0],
    ['an end and none', day('2025-01-15'), SINCE, false, -1, 0],
    ['an unknown time', null, NEW_YEAR, false, 1, 0],
    ['before an unknown time', NEW_YEAR, null, false, -1, 0],
    ['two unknown times', null, null, false, 0, 0],
  ] as const)('%s', (_name, left, right, before, order, apart) => {
    expect(isBefore(left, right)).toBe(before);
    expect(compareDays(left, right)).toBe(order);
    expect(daysApart(left, right)).toBe(apart);
  });
});
