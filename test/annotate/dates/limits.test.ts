import { expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';
import { viewOf } from './view-of.ts';

const found = (text: string) =>
  findDates(viewOf(text), '2026-03-04').map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

test.each([
  ['He left at 10:75.', []],
  ['He left at 25:10 on Monday.', ['Monday = 2026-03-02']],
  ['He left at 23:59.', ['23:59 = 2026-03-04T23:59']],
  ['at 2026-03-02T10:75:00Z', []],
  ['at 10:15:75', []],
  ['It took two hundred and five days.', ['two hundred and five days = P205D']],
  ['It took one hundred twenty years.', ['one hundred twenty years = P120Y']],
  ['It took two and five days.', ['five days = P5D']],
  ['in nineteen ninety-eight', ['nineteen ninety-eight = 1998']],
  ['in eleven forty', []],
])('what a number may be at most: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});
